package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.project.RowView;

class CrimeSeriesTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Test
    void tellsPerCentOnlyFromTwentyCrimesOn() {
        assertThat(series(40, 20).percent()).hasValue(-50);
        assertThat(series(20, 29).percent()).hasValue(45);
        assertThat(series(19, 40).percent()).isEmpty();
        assertThat(series(40, 19).percent()).isEmpty();
        assertThat(alone().percent()).isEmpty();
    }

    @Test
    void blamesChanceWhereTheIntervalsMeet() {
        assertThat(series(31, 25).mayBeChance()).isTrue();
        assertThat(series(5, 9).mayBeChance()).isTrue();
        assertThat(series(100, 40).mayBeChance()).isFalse();
        assertThat(series(40, 100).mayBeChance()).isFalse();
        assertThat(alone().mayBeChance()).isTrue();
    }

    private static CrimeSeries alone() {
        return new CrimeSeries(count(30), Optional.empty());
    }

    private static CrimeSeries series(int before, int after) {
        return new CrimeSeries(count(before), Optional.of(new RowView<>(
                new UUID(1, 1), 1, count(after), new AccountId(new UUID(2, 2)), Instant.EPOCH)));
    }

    private static CrimeCount count(int reports) {
        return new CrimeCount(null, CrimeKind.ASSAULT, FIRST, CrimeCount.lastDayOfTwelveMonths(FIRST), reports, "Polisen");
    }
}
