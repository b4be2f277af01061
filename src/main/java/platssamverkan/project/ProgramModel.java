package platssamverkan.project;

/** The two variants of the model (TP-030): 12 months (TP-031) and 24 months (TP-032). */
public enum ProgramModel {

    INSTEGSMODELL("instegsmodell", 12),
    FULLSKALEMODELL("fullskalemodell", 24);

    private final String processKey;
    private final int months;

    ProgramModel(String processKey, int months) {
        this.processKey = processKey;
        this.months = months;
    }

    /** The id of the model's diagram. */
    public String processKey() {
        return processKey;
    }

    public int months() {
        return months;
    }
}
