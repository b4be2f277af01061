package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The interval of a difference between shares, against the worked examples and against a slow reference. */
class DifferenceTestTests {

    private static final double DEVIATIONS = 1.959963984540054;

    @Example
    void findsTheImprovementOfTheFirstWorkedExample() {
        var change = DifferenceTest.NEWCOMBE_95.difference(new Tally(48, 72, 0), new Tally(69, 51, 0));

        assertThat(points(change.low())).isEqualTo(4.9);
        assertThat(points(change.high())).isEqualTo(29.4);
        assertThat(ExperienceVerdict.of(change)).isEqualTo(ExperienceVerdict.IMPROVED);
    }

    @Example
    void findsTheSecondWorkedExampleUncertain() {
        var change = DifferenceTest.NEWCOMBE_95.difference(new Tally(20, 30, 0), new Tally(25, 25, 0));

        assertThat(points(change.low())).isEqualTo(-9.2);
        assertThat(points(change.high())).isEqualTo(28.2);
        assertThat(ExperienceVerdict.of(change)).isEqualTo(ExperienceVerdict.UNCERTAIN);
    }

    @Example
    void findsTheSamePrecisionAsTheTableOfTheMethod() {
        assertThat(Math.round(100 * half(new Tally(50, 50, 0), new Tally(50, 50, 0)))).isEqualTo(14);
        assertThat(Math.round(100 * half(new Tally(200, 200, 0), new Tally(200, 200, 0)))).isEqualTo(7);
    }

    /** The slow way finds the ends of each share's interval by halving, and looks at every pair of ends. */
    @Property(tries = 300)
    void agreesWithTheSlowWay(
            @ForAll @IntRange(min = 1, max = 400) int before, @ForAll @IntRange(max = 400) int safeBefore,
            @ForAll @IntRange(min = 1, max = 400) int after, @ForAll @IntRange(max = 400) int safeAfter) {
        var from = new Tally(safeBefore % (before + 1), before - safeBefore % (before + 1), 0);
        var to = new Tally(safeAfter % (after + 1), after - safeAfter % (after + 1), 0);

        var change = DifferenceTest.NEWCOMBE_95.difference(from, to);

        double p = from.share();
        double q = to.share();
        double low = q - p - Math.sqrt(square(q - end(to, 0, q)) + square(end(from, 1, p) - p));
        double high = q - p + Math.sqrt(square(end(to, 1, q) - q) + square(p - end(from, 0, p)));
        assertThat(change.low()).isCloseTo(low, within(1e-9));
        assertThat(change.high()).isCloseTo(high, within(1e-9));
    }

    @Property(tries = 200)
    void turnsAroundWithTheWaves(
            @ForAll @IntRange(max = 60) int safeBefore, @ForAll @IntRange(max = 60) int safeAfter) {
        var from = new Tally(safeBefore, 60 - safeBefore, 0);
        var to = new Tally(safeAfter, 60 - safeAfter, 0);
        var there = DifferenceTest.NEWCOMBE_95.difference(from, to);
        var back = DifferenceTest.NEWCOMBE_95.difference(to, from);

        assertThat(back.low()).isCloseTo(-there.high(), within(1e-12));
        assertThat(back.high()).isCloseTo(-there.low(), within(1e-12));
    }

    private static double half(Tally before, Tally after) {
        var change = DifferenceTest.NEWCOMBE_95.difference(before, after);
        return (change.high() - change.low()) / 2;
    }

    /** The true share farthest from the one found, towards one side, that the test does not refuse. */
    private static double end(Tally tally, double outside, double inside) {
        double refused = outside;
        double kept = inside;
        for (int step = 0; step < 200; step++) {
            double middle = (refused + kept) / 2;
            if (Math.abs(inside - middle) <= DEVIATIONS * Math.sqrt(middle * (1 - middle) / tally.answered())) {
                kept = middle;
            } else {
                refused = middle;
            }
        }
        return kept;
    }

    private static double square(double number) {
        return number * number;
    }

    private static double points(double share) {
        return Math.round(1000 * share) / 10.0;
    }
}
