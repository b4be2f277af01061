package platssamverkan.followup;

/** What the participants of the closing workshop are asked, each to be answered from 1 to 5. */
public enum ClosingQuestion {

    PRIDE("TP-062"), RESULTS("TP-063"), SHORTER_WAYS("TP-024");

    private final String demand;

    ClosingQuestion(String demand) {
        this.demand = demand;
    }

    /** The number of the demand in the model. */
    public String demand() {
        return demand;
    }
}
