package platssamverkan.collaboration;

/** What a working group answers to: the steering group, or the local crime prevention council (TP-026). */
public enum GroupAbove { STEERING_GROUP, LOCAL_COUNCIL }
