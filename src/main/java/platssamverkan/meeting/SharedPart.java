package platssamverkan.meeting;

/** What all actors shall agree on (TP-008). */
public enum SharedPart { PROBLEM, TARGET, MEASURES }
