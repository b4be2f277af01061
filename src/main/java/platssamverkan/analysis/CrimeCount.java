package platssamverkan.analysis;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import platssamverkan.area.PlaceId;

/**
 * How many crimes of one kind were reported in twelve months; a number and never a person.
 *
 * @param placeId null for the whole area
 */
@Embeddable
public record CrimeCount(
        @Convert(converter = PlaceIdColumn.class) PlaceId placeId,
        @Enumerated(EnumType.STRING) CrimeKind kind,
        LocalDate fromDay,
        LocalDate toDay,
        int reports,
        String source) {

    /** Below this number a count of sexual offences could point out the person who was hurt. */
    private static final int FEWEST_SHOWN = 10;

    public static LocalDate lastDayOfTwelveMonths(LocalDate first) {
        return first.plusYears(1).minusDays(1);
    }

    /** Whether the number stays within the project and is shown as a few only. */
    public boolean isWithheld() {
        return kind == CrimeKind.SEXUAL_OFFENCE && reports > 0 && reports < FEWEST_SHOWN;
    }
}
