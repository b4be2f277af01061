package platssamverkan.collaboration;

/** What a training that is offered is about (TP-051). */
public enum TrainingKind { PLACE_COLLABORATION, SITUATIONAL_PREVENTION, SAFETY_INSPECTION, LEADING, OTHER }
