package platssamverkan.meeting;

import java.util.UUID;

/** Identifies a meeting that people are called to; it stays the same when the meeting is changed. */
public record PlannedMeetingId(UUID value) {

    public static PlannedMeetingId of(String text) {
        return new PlannedMeetingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
