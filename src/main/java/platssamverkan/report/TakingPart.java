package platssamverkan.report;

/** In what way an actor takes part in a project (TP-022, TP-024). */
public enum TakingPart {
    MEETING, WALK, KEY_PERSON_INTERVIEW, INSPECTION, GROUP, WORKING_GROUP, TRAINING, COACHING, VOTE, DECISION_MEETING,
    RESPONSIBLE, PARTNER, MEMBER_INTERVIEW
}
