package platssamverkan.collaboration;

/** How often a group meets. */
public enum MeetingRhythm { EVERY_SECOND_WEEK, MONTHLY, EVERY_SECOND_MONTH, QUARTERLY, WHEN_NEEDED }
