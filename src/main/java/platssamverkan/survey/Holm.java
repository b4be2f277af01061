package platssamverkan.survey;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Holm's correction (1979): when many questions are compared, chance alone makes some of them differ. The chances of a
 * whole family are raised so that at most one family in twenty holds a false finding.
 */
final class Holm {

    private Holm() {}

    /**
     * @param chances of a difference as big as the one seen if nothing had changed, each in parts of one
     * @return the raised chances, at most one, in the order of the smallest first
     */
    static <K> Map<K, Double> adjusted(Map<K, Double> chances) {
        var adjusted = new LinkedHashMap<K, Double>();
        var left = chances.size();
        var least = 0.0;
        for (var one : chances.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).toList()) {
            least = Math.max(least, Math.min(1, left * one.getValue()));
            adjusted.put(one.getKey(), least);
            left--;
        }
        return adjusted;
    }
}
