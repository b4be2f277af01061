package platssamverkan.actionplan;

/** Whether somebody took part in a decision at a meeting for a seat: the member, a deputy in the member's place, or nobody. */
public enum Attendance { PRESENT, DEPUTY, ABSENT }
