package platssamverkan.actionplan;

/** Whether a measure works at once or in the long run (TP-041). */
public enum MeasureHorizon {
    OPERATIONAL_SHORT, STRATEGIC_LONG
}
