package platssamverkan.actionplan;

/** What becomes of a measure that waits to be begun. */
public enum MeasureBeginning { BEGUN, NOT_FEASIBLE }
