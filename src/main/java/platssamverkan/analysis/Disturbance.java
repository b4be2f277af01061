package platssamverkan.analysis;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import platssamverkan.area.PlaceId;

/**
 * What disturbs order where, when and how often, and who says so; behaviour and place, never persons.
 *
 * @param placeId null for the whole area
 * @param description null where the kind says enough
 */
@Embeddable
public record Disturbance(
        @Convert(converter = PlaceIdColumn.class) PlaceId placeId,
        @Enumerated(EnumType.STRING) DisturbanceKind kind,
        @Enumerated(EnumType.STRING) DayPart dayPart,
        @Enumerated(EnumType.STRING) HowOften howOften,
        String description,
        String source) {}
