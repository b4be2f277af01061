package platssamverkan.survey;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Withholds small groups so that nobody can reckon them out (LR24). The groups divide a whole whose own number is
 * shown: those that are too small are withheld, and then the smallest of the others, until those withheld are not too
 * small together, which one alone never is. What the shown numbers leave over is then never a small group.
 * Tables that divide the same whole in different ways stay safe beside each other, as long as none divides the groups
 * of another.
 */
final class Suppression {

    private Suppression() {}

    /**
     * @param sizes how many answers each group has; together they are the whole
     * @param fewestShown answers that a group needs to be shown
     */
    static <K> Set<K> withheld(Map<K, Integer> sizes, int fewestShown) {
        if (whole(sizes) < fewestShown) {
            return Set.copyOf(sizes.keySet());
        }
        var bySize = sizes.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.naturalOrder())).toList();
        var withheld = new HashSet<K>();
        int hidden = 0;
        for (var group : bySize) {
            var isSafe = withheld.isEmpty() || hidden >= fewestShown;
            if (group.getValue() >= fewestShown && isSafe) {
                break;
            }
            withheld.add(group.getKey());
            hidden += group.getValue();
        }
        return withheld;
    }

    private static int whole(Map<?, Integer> sizes) {
        return List.copyOf(sizes.values()).stream().mapToInt(Integer::intValue).sum();
    }
}
