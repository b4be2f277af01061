package platssamverkan.actionplan;

import java.util.UUID;

/**
 * What the minutes of a meeting say about one seat of the group.
 *
 * @param deputy who acted where a deputy did; null for the seat's only deputy, and where the member was there
 * @param vote null where nobody was there for the seat
 */
public record SeatAtMeeting(UUID memberId, Attendance attendance, Attendee deputy, Vote vote) {

    boolean takesPart() {
        return attendance != Attendance.ABSENT;
    }
}
