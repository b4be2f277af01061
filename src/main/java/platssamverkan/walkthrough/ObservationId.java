package platssamverkan.walkthrough;

import java.util.UUID;

/** Identifies an observation of a walk. */
public record ObservationId(UUID value) {

    public static ObservationId of(String text) {
        return new ObservationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
