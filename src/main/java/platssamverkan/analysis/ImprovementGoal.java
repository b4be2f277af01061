package platssamverkan.analysis;

/** At least a quarter of the rated pairs of place and factor get a better colour (TP-077); counted in whole numbers. */
public record ImprovementGoal(long improved, long coloured) {

    public boolean isReached() {
        return coloured > 0 && 4 * improved >= coloured;
    }

    /** Green cannot become better: when too many start green, no work in the world reaches the goal. */
    static boolean isReachable(long green, long coloured) {
        return new ImprovementGoal(coloured - green, coloured).isReached();
    }
}
