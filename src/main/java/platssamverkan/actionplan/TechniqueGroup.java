package platssamverkan.actionplan;

/** The five groups of the twenty-five techniques of situational crime prevention (Clarke and Cornish, 2003; TP-013). */
public enum TechniqueGroup {
    INCREASE_EFFORT, INCREASE_RISKS, REDUCE_REWARDS, REDUCE_PROVOCATIONS, REMOVE_EXCUSES;

    private static final int TECHNIQUES_IN_A_GROUP = 5;

    /** The group of a technique numbered 1 to 25. */
    public static TechniqueGroup of(int technique) {
        return values()[(technique - 1) / TECHNIQUES_IN_A_GROUP];
    }
}
