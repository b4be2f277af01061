package platssamverkan.analysis;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalTime;
import platssamverkan.area.PlaceId;

/**
 * How many people passed one point during a while; numbers and never a person.
 *
 * @param point where the counter stood, the same both times
 * @param undetermined people whose sex could not be told
 * @param children how many of all those counted were children
 * @param elderly how many of all those counted were old
 */
@Embeddable
public record FlowCount(
        @Convert(converter = PlaceIdColumn.class) PlaceId placeId,
        String point,
        LocalDate countedOn,
        LocalTime startsAt,
        int minutes,
        int women,
        int men,
        int undetermined,
        int children,
        int elderly,
        @Enumerated(EnumType.STRING) Weather weather,
        @Enumerated(EnumType.STRING) CountingMethod method) {

    public static final int SHORTEST = 10;
    public static final int LONGEST = 240;

    public int people() {
        return women + men + undetermined;
    }

    public FlowTime time() {
        return FlowTime.of(startsAt);
    }
}
