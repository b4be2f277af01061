package platssamverkan.survey;

import java.util.List;

/** The year as a circle, so that its turn is no gap. A time of the year is told in days from its beginning. */
final class TimeOfYear {

    private static final double MOST_APART = 61;
    private static final double ROUNDING = 1e-6;

    private static final double YEAR = 365.25;

    private TimeOfYear() {}

    /** The middle of some days of the year. */
    static double middle(List<Integer> daysOfYear) {
        var east = daysOfYear.stream().mapToDouble(day -> Math.cos(2 * Math.PI * day / YEAR)).sum();
        var north = daysOfYear.stream().mapToDouble(day -> Math.sin(2 * Math.PI * day / YEAR)).sum();
        var turn = Math.atan2(north, east) / (2 * Math.PI);
        return (turn < 0 ? turn + 1 : turn) * YEAR;
    }

    /** Whether two times of the year lie at most 61 days apart, two months, and so are the same season. */
    static boolean isSameSeason(double one, double other) {
        return apart(one, other) <= MOST_APART + ROUNDING;
    }

    /** Days between two times of the year, the shorter way around. */
    static double apart(double one, double other) {
        var apart = Math.abs(one - other);
        return Math.min(apart, YEAR - apart);
    }
}
