package platssamverkan.analysis;

/** When a factor is rated: before the measures, or after them. */
public enum Occasion { BASELINE, FOLLOW_UP }
