package platssamverkan.analysis;

/** Where the knowledge for a rating comes from; baseline and follow-up rate a factor from the same kind. */
public enum SourceKind {

    INSPECTION, STATISTICS, SURVEY, FLOW, REGISTER, PLATFORM;

    /** Whether two ratings compare badly when they were made at different seasons; a register looks the same all year. */
    boolean dependsOnSeason() {
        return this == INSPECTION || this == SURVEY || this == FLOW;
    }
}
