package platssamverkan.actionplan;

/** How a measure goes, as its responsible reports it. */
public enum MeasureOutcome {
    ONGOING(MeasureStatus.BEGUN),
    PAUSED(MeasureStatus.PAUSED),
    COMPLETED(MeasureStatus.COMPLETED),
    NOT_FEASIBLE(MeasureStatus.NOT_FEASIBLE);

    private final MeasureStatus status;

    MeasureOutcome(MeasureStatus status) {
        this.status = status;
    }

    MeasureStatus status() {
        return status;
    }
}
