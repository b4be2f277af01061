package platssamverkan.survey;

/** The test that two shares are the same: how often chance alone makes a difference as big (two-sided score test). */
final class SameShare {

    private SameShare() {}

    /** In parts of one; one where everybody or nobody says yes in both. */
    static double chance(Tally before, Tally after) {
        double all = before.answered() + after.answered();
        var together = (before.yes() + after.yes()) / all;
        var spread = Math.sqrt(together * (1 - together) * (1.0 / before.answered() + 1.0 / after.answered()));
        return spread == 0 ? 1 : outside(Math.abs(after.share() - before.share()) / spread);
    }

    /** How much of the normal distribution lies further out than so many deviations, on both sides: error below 0.0000002. */
    static double outside(double deviations) {
        var x = deviations / Math.sqrt(2);
        var t = 1 / (1 + 0.5 * x);
        return t * Math.exp(-x * x - 1.26551223 + t * (1.00002368 + t * (0.37409196 + t * (0.09678418
                + t * (-0.18628806 + t * (0.27886807 + t * (-1.13520398 + t * (1.48851587
                + t * (-0.82215223 + t * 0.17087277)))))))));
    }
}
