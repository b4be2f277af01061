package platssamverkan.notice;

/** Whether people are called to a meeting, told that it has changed, or told that it is off. */
public enum InvitationKind { CALLED, CHANGED, CANCELLED }
