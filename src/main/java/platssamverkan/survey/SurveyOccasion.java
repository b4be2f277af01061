package platssamverkan.survey;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import platssamverkan.area.PlaceId;

/**
 * When, where and how people were asked.
 *
 * @param fromTime null, as the end, where people answered when they liked
 * @param refusals how many did not want to answer; null where that was not counted
 */
@Embeddable
public record SurveyOccasion(
        @Enumerated(EnumType.STRING) Wave wave,
        @Convert(converter = PlaceIdColumn.class) PlaceId placeId,
        @Enumerated(EnumType.STRING) Channel channel,
        LocalDate fromDay,
        LocalDate toDay,
        LocalTime fromTime,
        LocalTime toTime,
        Integer refusals) {}
