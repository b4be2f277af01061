package platssamverkan.process.analysis;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.analysis.CrimeCount;
import platssamverkan.analysis.CrimeKind;
import platssamverkan.area.PlaceId;

/**
 * @param place null for the whole area
 * @param toDay null for twelve months from the first day
 */
record CrimeStatisticForm(
        @NotNull CrimeKind kind,
        UUID place,
        @NotNull LocalDate fromDay,
        LocalDate toDay,
        @NotNull @Max(100_000) Integer reports,
        @NotBlank @Size(max = 200) String source) {

    static CrimeStatisticForm of(CrimeCount count) {
        return new CrimeStatisticForm(count.kind(),
                Optional.ofNullable(count.placeId()).map(PlaceId::value).orElse(null),
                count.fromDay(), count.toDay(), count.reports(), count.source());
    }

    CrimeCount count() {
        return new CrimeCount(Optional.ofNullable(place).map(PlaceId::new).orElse(null), kind, fromDay,
                Optional.ofNullable(toDay).orElseGet(() -> CrimeCount.lastDayOfTwelveMonths(fromDay)), reports, source);
    }
}
