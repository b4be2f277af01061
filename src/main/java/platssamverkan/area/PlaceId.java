package platssamverkan.area;

import java.util.UUID;

/** Identifies an examined place; it stays the same when the area is corrected. */
public record PlaceId(UUID value) {

    public static PlaceId of(String text) {
        return new PlaceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
