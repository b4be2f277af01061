package platssamverkan.survey;

/** How two shares of independent groups are held against each other. */
public enum DifferenceTest {

    /** Newcombe's interval for the difference, from two Wilson intervals (method 10, 1998), 95 per cent. */
    NEWCOMBE_95(1.959963984540054);

    private final double deviations;

    DifferenceTest(double deviations) {
        this.deviations = deviations;
    }

    /** The chances that the difference lies in, were both groups drawn at random; in parts of one. */
    public Interval difference(Tally before, Tally after) {
        var change = after.share() - before.share();
        var from = interval(before);
        var to = interval(after);
        return new Interval(
                change - Math.hypot(after.share() - to.low(), from.high() - before.share()),
                change + Math.hypot(to.high() - after.share(), before.share() - from.low()));
    }

    /** Wilson's interval for one share. */
    Interval interval(Tally tally) {
        double n = tally.answered();
        var p = tally.share();
        var square = deviations * deviations;
        var middle = p + square / (2 * n);
        var half = deviations * Math.sqrt(p * (1 - p) / n + square / (4 * n * n));
        return new Interval((middle - half) / (1 + square / n), (middle + half) / (1 + square / n));
    }
}
