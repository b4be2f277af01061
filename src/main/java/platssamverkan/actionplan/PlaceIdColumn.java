package platssamverkan.actionplan;

import jakarta.persistence.AttributeConverter;
import java.util.UUID;
import platssamverkan.area.PlaceId;

class PlaceIdColumn implements AttributeConverter<PlaceId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(PlaceId place) {
        return place == null ? null : place.value();
    }

    @Override
    public PlaceId convertToEntityAttribute(UUID value) {
        return value == null ? null : new PlaceId(value);
    }
}
