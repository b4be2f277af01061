package platssamverkan.walkthrough;

/** At which point of the work a walk is made. */
public enum WalkPurpose { START, MIDWAY, CLOSING }
