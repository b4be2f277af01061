package platssamverkan.actionplan;

/** How early a measure should come, weighing its effect against how feasible it is. */
public enum MeasurePriority {
    HIGH, MEDIUM, LOW
}
