package platssamverkan.followup;

/** How an interview was held. */
public enum InterviewWay { IN_PERSON, VIDEO, PHONE }
