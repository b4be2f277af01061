package platssamverkan.analysis;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;

/**
 * One round at a place to inspect it.
 *
 * @param endsAt may lie after midnight
 */
@Embeddable
public record InspectionVisit(
        @Convert(converter = PlaceIdColumn.class) PlaceId placeId,
        LocalDate inspectedOn,
        LocalTime startsAt,
        LocalTime endsAt,
        @Enumerated(EnumType.STRING) Light light,
        @Enumerated(EnumType.STRING) Weather weather,
        @Convert(converter = AccountIdColumn.class) AccountId inspector) {}
