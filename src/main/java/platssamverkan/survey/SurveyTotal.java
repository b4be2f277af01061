package platssamverkan.survey;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import platssamverkan.area.PlaceId;

/**
 * The totals of one survey, copied from its report; numbers of answers and never a verdict.
 *
 * @param placeId null for the whole area
 * @param dayAnswered null, like every number here, where the report does not hold the question
 */
@Embeddable
public record SurveyTotal(
        @Enumerated(EnumType.STRING) Wave wave,
        @Convert(converter = PlaceIdColumn.class) PlaceId placeId,
        LocalDate fromDay,
        LocalDate toDay,
        @Enumerated(EnumType.STRING) Channel channel,
        String source,
        Integer dayAnswered,
        Integer daySafe,
        Integer darkAnswered,
        Integer darkSafe,
        Integer avoidAnswered,
        Integer avoiding,
        Integer helpAnswered,
        Integer trusting) {

    /** The questions that were answered. */
    public List<Share> shares() {
        return Stream.of(
                        share(Question.SAFE_BY_DAY, dayAnswered, daySafe),
                        share(Question.SAFE_IN_DARK, darkAnswered, darkSafe),
                        share(Question.AVOIDS, avoidAnswered, avoiding),
                        share(Question.TRUSTS_HELP, helpAnswered, trusting))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Share share(Question question, Integer answered, Integer yes) {
        return answered == null || yes == null ? null : new Share(question, answered, yes);
    }
}
