package platssamverkan.followup;

/** What the entry model promises (TP-090 to TP-093). */
public enum ExpectedResult {

    SAFETY_ANALYSIS("TP-090"), ACTION_PLAN("TP-091"), COLLABORATION_FORM("TP-092"), CONTINUED_WORK("TP-093");

    private final String demand;

    ExpectedResult(String demand) {
        this.demand = demand;
    }

    /** The number of the demand in the model. */
    public String demand() {
        return demand;
    }
}
