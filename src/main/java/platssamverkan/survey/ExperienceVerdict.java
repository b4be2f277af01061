package platssamverkan.survey;

/** Whether people feel better about the place than before (TP-078). */
public enum ExperienceVerdict {

    /** The whole interval of the difference lies above nothing. */
    IMPROVED,

    /** The whole interval lies below nothing. */
    WORSENED,

    /** The interval holds nothing: no change is established, which is not the same as none. */
    UNCERTAIN,

    /** Too few answers in a wave, or waves that cannot be held against each other. */
    NO_GROUND;

    static ExperienceVerdict of(Interval change) {
        if (change.low() > 0) {
            return IMPROVED;
        }
        return change.high() < 0 ? WORSENED : UNCERTAIN;
    }
}
