package platssamverkan.analysis;

/** At least a quarter of the rated pairs of place and factor get a better colour (TP-077); counted in whole numbers. */
public record ImprovementGoal(long improved, long coloured) {

    private static final int PARTS = 4;

    public boolean isReached() {
        return coloured > 0 && PARTS * improved >= coloured;
    }

    /** How many pairs have to become better for the goal: a quarter of them, counted up to whole pairs. */
    public long needed() {
        return (coloured + PARTS - 1) / PARTS;
    }

    /** Green cannot become better: when too many start green, no work in the world reaches the goal. */
    static boolean isReachable(long green, long coloured) {
        return new ImprovementGoal(coloured - green, coloured).isReached();
    }
}
