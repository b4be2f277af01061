package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import platssamverkan.shared.Refusal;

class CrimeRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2025-12-31", "2023-03-01, 2024-02-29", "2024-02-29, 2025-02-27", "2025-03-03, 2026-03-02"})
    void acceptsTwelveWholeMonths(LocalDate from, LocalDate to) {
        assertThat(faults(from, to)).isEmpty();
    }

    @Test
    void refusesAnyOtherLength() {
        assertThat(faults(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 6, 30)))
                .containsExactly(Refusal.at("toDay", "notTwelveMonths", LocalDate.of(2025, 12, 31)));
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        assertThat(faults(LocalDate.of(2025, 1, 1), LocalDate.of(2024, 12, 31)))
                .containsExactly(Refusal.at("toDay", "crimePeriodEndsBeforeStart"));
    }

    @Test
    void refusesAPeriodThatIsNotOver() {
        assertThat(faults(LocalDate.of(2025, 3, 4), LocalDate.of(2026, 3, 3)))
                .containsExactly(Refusal.at("toDay", "crimePeriodNotOver"));
    }

    @Test
    void refusesANegativeNumber() {
        assertThat(CrimeRules.faults(count(CrimeKind.ASSAULT, -1), TODAY))
                .containsExactly(Refusal.at("reports", "negativeReports", -1));
        assertThat(CrimeRules.faults(count(CrimeKind.ASSAULT, 0), TODAY)).isEmpty();
    }

    @Test
    void withholdsSmallNumbersOfSexualOffences() {
        assertThat(count(CrimeKind.SEXUAL_OFFENCE, 9).isWithheld()).isTrue();
        assertThat(count(CrimeKind.SEXUAL_OFFENCE, 10).isWithheld()).isFalse();
        assertThat(count(CrimeKind.SEXUAL_OFFENCE, 0).isWithheld()).isFalse();
        assertThat(count(CrimeKind.ASSAULT, 9).isWithheld()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, 4", "1, 0, 6", "5, 2, 12", "31, 21, 44", "100, 81, 122", "400, 362, 441"})
    void tellsWhatChanceAloneMakesOfANumber(int count, long low, long high) {
        assertThat(ChanceInterval.of(count)).isEqualTo(new ChanceInterval(low, high));
    }

    @Test
    void needsBothCrimeAndInsecurityForASituationPicture() {
        assertThat(SituationRules.gaps(true, true)).isEmpty();
        assertThat(SituationRules.gaps(false, true)).containsExactly(Refusal.of("crimeDataMissing"));
        assertThat(SituationRules.gaps(true, false)).containsExactly(Refusal.of("insecurityDataMissing"));
        assertThat(SituationRules.gaps(false, false)).hasSize(2);
    }

    private static List<Refusal> faults(LocalDate from, LocalDate to) {
        return CrimeRules.faults(new CrimeCount(null, CrimeKind.ASSAULT, from, to, 31, "Polisen"), TODAY);
    }

    private static CrimeCount count(CrimeKind kind, int reports) {
        return new CrimeCount(null, kind, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), reports, "Polisen");
    }
}
