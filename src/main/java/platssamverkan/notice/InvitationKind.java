package platssamverkan.notice;

/** Whether people are called to a meeting, told that it has changed, that it is off, or that it goes on without them. */
public enum InvitationKind {
    CALLED, CHANGED, CANCELLED, UNINVITED;

    /** Whether the meeting goes out of the receiver's calendar. */
    boolean isOver() {
        return this == CANCELLED || this == UNINVITED;
    }
}
