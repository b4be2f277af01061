package platssamverkan.collaboration;

/** Whom the model trains: the one who leads (TP-042) and the group that steers (TP-044). */
public enum TrainingAudience { PROJECT_LEADER, STEERING_GROUP }
