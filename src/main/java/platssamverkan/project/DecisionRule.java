package platssamverkan.project;

/** The rule by which a project's group decides. */
public record DecisionRule(Quorum quorum, Majority majority) {

    /** What holds where a group has not settled anything else. */
    public static final DecisionRule USUAL = new DecisionRule(Quorum.MORE_THAN_HALF, Majority.MORE_THAN_HALF);
}
