package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** The correction for many questions, against a worked example and a slow reference. */
class HolmTests {

    private static final double LARGEST = 0.05;

    @Example
    void raisesTheChancesOfAWorkedExample() {
        var adjusted = Holm.adjusted(Map.of("a", 0.01, "b", 0.04, "c", 0.03, "d", 0.005));

        assertThat(adjusted.get("d")).isCloseTo(0.02, within(1e-12));
        assertThat(adjusted.get("a")).isCloseTo(0.03, within(1e-12));
        assertThat(adjusted.get("c")).isCloseTo(0.06, within(1e-12));
        assertThat(adjusted.get("b")).isCloseTo(0.06, within(1e-12));
    }

    /** The slow way asks every group of questions that holds one whether the smallest chance survives Bonferroni in it. */
    @Property(tries = 500)
    void findsWhatHoldsInEveryGroupOfQuestions(
            @ForAll @Size(min = 1, max = 8) List<@DoubleRange(min = 0, max = 0.2) Double> chances) {
        var named = new HashMap<Integer, Double>();
        for (int at = 0; at < chances.size(); at++) {
            named.put(at, chances.get(at));
        }

        var adjusted = Holm.adjusted(named);

        named.keySet().forEach(one -> assertThat(adjusted.get(one) <= LARGEST).isEqualTo(holdsInEveryGroup(named, one)));
        assertThat(new ArrayList<>(adjusted.values())).isSorted().allMatch(chance -> chance <= 1);
        named.forEach((one, chance) -> assertThat(adjusted.get(one)).isGreaterThanOrEqualTo(chance));
    }

    private static boolean holdsInEveryGroup(Map<Integer, Double> chances, int one) {
        for (int group = 0; group < 1 << chances.size(); group++) {
            if ((group >> one & 1) == 1 && !holds(chances, group)) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(Map<Integer, Double> chances, int group) {
        var smallest = chances.entrySet().stream().filter(chance -> (group >> chance.getKey() & 1) == 1)
                .mapToDouble(Map.Entry::getValue).min().orElseThrow();
        return Integer.bitCount(group) * smallest <= LARGEST;
    }

    @Example
    void reckonsTheNormalDistribution() {
        assertThat(SameShare.outside(0)).isCloseTo(1, within(1e-6));
        assertThat(SameShare.outside(1.959963984540054)).isCloseTo(0.05, within(1e-7));
        assertThat(SameShare.outside(3.290526731491926)).isCloseTo(0.001, within(1e-8));
    }

    @Example
    void reckonsTheChanceOfADifference() {
        assertThat(SameShare.chance(new Tally(48, 72, 0), new Tally(69, 51, 0))).isCloseTo(0.00670, within(1e-4));
        assertThat(SameShare.chance(new Tally(30, 0, 0), new Tally(40, 0, 9))).isEqualTo(1);
    }
}
