package platssamverkan.analysis;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import platssamverkan.area.PlaceId;

@Converter
class PlaceIdColumn implements AttributeConverter<PlaceId, UUID> {

    @Override
    public UUID convertToDatabaseColumn(PlaceId place) {
        return place == null ? null : place.value();
    }

    @Override
    public PlaceId convertToEntityAttribute(UUID column) {
        return column == null ? null : new PlaceId(column);
    }
}
