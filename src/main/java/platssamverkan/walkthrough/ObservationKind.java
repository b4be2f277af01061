package platssamverkan.walkthrough;

/** Whether an observation speaks for a place, against it, or neither; what is good is noted too. */
public enum ObservationKind { POSITIVE, NEGATIVE, NEUTRAL }
