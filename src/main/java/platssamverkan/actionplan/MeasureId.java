package platssamverkan.actionplan;

import java.util.UUID;

/** Identifies a measure through every version of the plan; it is the business key of the measure's own process. */
public record MeasureId(UUID value) {

    public static MeasureId of(String text) {
        return new MeasureId(UUID.fromString(text));
    }

    static MeasureId random() {
        return new MeasureId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
