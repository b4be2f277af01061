package platssamverkan.meeting;

import java.util.UUID;

/** Identifies a meeting that was held; it stays the same when the record of it is corrected. */
public record MeetingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
