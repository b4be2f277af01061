package platssamverkan.meeting;

import java.util.UUID;

/** Identifies a meeting that was held. */
public record MeetingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
