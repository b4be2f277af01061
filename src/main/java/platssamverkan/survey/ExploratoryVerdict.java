package platssamverkan.survey;

/** What has happened to the share of a question beside the primary one; a hint for the next survey and no result. */
public enum ExploratoryVerdict {

    HIGHER, LOWER,

    /** The difference could be chance, reckoned with how many questions are compared. */
    UNCERTAIN,

    /** Too few answers, or waves that cannot be held against each other. */
    NO_GROUND;

    private static final double LARGEST_CHANCE = 0.05;

    static ExploratoryVerdict of(Compared answers, double adjustedChance) {
        if (adjustedChance >= LARGEST_CHANCE) {
            return UNCERTAIN;
        }
        return answers.difference().orElseThrow() > 0 ? HIGHER : LOWER;
    }
}
