package platssamverkan.followup;

/** Whether a measure was carried out as the plan says. */
public enum Execution { AS_PLANNED, PARTLY, NOT_CARRIED_OUT }
