package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Nothing that is withheld can be reckoned out of what is shown. */
class SuppressionTests {

    private static final int FEWEST = 10;

    @Example
    void showsGroupsThatAreLargeEnough() {
        assertThat(withheld(10, 25, 40)).isEmpty();
    }

    @Example
    void withholdsTheNextSmallestBesideASmallGroup() {
        assertThat(withheld(4, 25, 40)).containsExactlyInAnyOrder("0", "1");
    }

    @Example
    void withholdsAThirdWhereTwoTogetherAreStillSmall() {
        assertThat(withheld(4, 3, 40, 25)).containsExactlyInAnyOrder("0", "1", "3");
    }

    @Example
    void withholdsBothOfTwoPlacesWhereOneIsSmall() {
        assertThat(withheld(9, 91)).containsExactlyInAnyOrder("0", "1");
    }

    @Example
    void withholdsEverythingOfAWholeThatIsSmall() {
        assertThat(withheld(9)).containsExactly("0");
        assertThat(withheld(10)).isEmpty();
    }

    /** No union of withheld groups that holds fewer than ten answers, yet some, is a sum or difference of shown numbers. */
    @Property(tries = 500)
    void leavesNoSmallUnionToBeReckonedOut(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 30) Integer> sizes) {
        var groups = named(sizes);
        var hidden = Suppression.withheld(groups, FEWEST);
        var total = sizes.stream().mapToInt(Integer::intValue).sum();
        var shown = new ArrayList<double[]>();
        if (total >= FEWEST) {
            shown.add(row(sizes.size(), (1 << sizes.size()) - 1));
        }
        groups.keySet().stream().filter(group -> !hidden.contains(group))
                .forEach(group -> shown.add(row(sizes.size(), 1 << Integer.parseInt(group))));
        for (int union = 1; union < 1 << sizes.size(); union++) {
            if (isSmall(sizes, union)) {
                assertThat(follows(shown, row(sizes.size(), union))).as("%s of %s", union, sizes).isFalse();
            }
        }
    }

    /** Two tables that divide the same answers by different questions, with a number for every pair of groups behind them. */
    @Property(tries = 300)
    void staysSafeBesideAnotherTableOfTheSameWhole(
            @ForAll @Size(12) List<@IntRange(max = 15) Integer> cells) {
        var shown = new ArrayList<double[]>();
        var hidden = new ArrayList<double[]>();
        if (cells.stream().mapToInt(Integer::intValue).sum() >= FEWEST) {
            shown.add(row(12, (1 << 12) - 1));
        }
        sort(cells, 4, cell -> cell % 4, shown, hidden);
        sort(cells, 3, cell -> cell / 4, shown, hidden);

        assertThat(hidden).allSatisfy(cell -> assertThat(follows(shown, cell)).isFalse());
    }

    private interface Group {
        int of(int cell);
    }

    private static void sort(List<Integer> cells, int groups, Group group, List<double[]> shown, List<double[]> hidden) {
        var sums = new ArrayList<Integer>();
        var rows = new ArrayList<double[]>();
        for (int name = 0; name < groups; name++) {
            int sum = 0;
            var row = new double[cells.size()];
            for (int cell = 0; cell < cells.size(); cell++) {
                if (group.of(cell) == name) {
                    sum += cells.get(cell);
                    row[cell] = 1;
                }
            }
            sums.add(sum);
            rows.add(row);
        }
        var withheld = Suppression.withheld(named(sums), FEWEST);
        for (int name = 0; name < groups; name++) {
            (withheld.contains(String.valueOf(name)) ? hidden : shown).add(rows.get(name));
        }
    }

    private static boolean isSmall(List<Integer> sizes, int union) {
        int sum = 0;
        for (int group = 0; group < sizes.size(); group++) {
            sum += (union >> group & 1) * sizes.get(group);
        }
        return sum > 0 && sum < FEWEST;
    }

    private static double[] row(int length, int members) {
        var row = new double[length];
        for (int at = 0; at < length; at++) {
            row[at] = members >> at & 1;
        }
        return row;
    }

    /** Whether the wanted number is a sum of multiples of the shown ones. */
    private static boolean follows(List<double[]> shown, double[] wanted) {
        var all = new ArrayList<>(shown);
        all.add(wanted);
        return rank(all) == rank(shown);
    }

    private static int rank(List<double[]> rows) {
        var left = new ArrayList<>(rows.stream().map(double[]::clone).toList());
        int rank = 0;
        for (int column = 0; !left.isEmpty() && column < left.get(0).length; column++) {
            for (int at = 0; at < left.size(); at++) {
                if (Math.abs(left.get(at)[column]) > 1e-9) {
                    var pivot = left.remove(at);
                    for (var row : left) {
                        double times = row[column] / pivot[column];
                        for (int place = 0; place < row.length; place++) {
                            row[place] -= times * pivot[place];
                        }
                    }
                    rank++;
                    break;
                }
            }
        }
        return rank;
    }

    private static Set<String> withheld(Integer... sizes) {
        return Suppression.withheld(named(List.of(sizes)), FEWEST);
    }

    private static Map<String, Integer> named(List<Integer> sizes) {
        var named = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < sizes.size(); at++) {
            named.put(String.valueOf(at), sizes.get(at));
        }
        return named;
    }
}
