package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.survey.Waves.SQUARE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ComparableSeasonTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 20);

    @Test
    void opensTwoMonthsBeforeAndClosesTwoMonthsAfterTheSameDayAYearLater() {
        assertThat(season(DAY).windows()).containsExactly(
                new ComparableWindow(1, LocalDate.of(2027, 2, 18), LocalDate.of(2027, 6, 20)),
                new ComparableWindow(2, LocalDate.of(2028, 2, 18), LocalDate.of(2028, 6, 19)));
    }

    @Test
    void findsTheWindowThatComesNext() {
        assertThat(season(DAY).next(LocalDate.of(2026, 5, 1)).years()).isEqualTo(1);
        assertThat(season(DAY).next(LocalDate.of(2027, 6, 20)).years()).isEqualTo(1);
        assertThat(season(DAY).next(LocalDate.of(2027, 6, 21)).years()).isEqualTo(2);
        assertThat(season(DAY).next(LocalDate.of(2029, 1, 1)).years()).isEqualTo(3);
    }

    @Test
    void findsTheLastWindowThatIsOverInTime() {
        assertThat(season(DAY).latestBetween(DAY, LocalDate.of(2027, 11, 5)).orElseThrow().years()).isEqualTo(1);
        assertThat(season(DAY).latestBetween(DAY, LocalDate.of(2028, 6, 19)).orElseThrow().years()).isEqualTo(2);
        assertThat(season(DAY).latestBetween(DAY, LocalDate.of(2027, 6, 19))).isEmpty();
    }

    @Test
    void countsTheMiddleOfAllDaysAskedAcrossTheTurnOfTheYear() {
        var winter = ComparableSeason.of(List.of(LocalDate.of(2026, 12, 21), LocalDate.of(2027, 1, 10)));

        assertThat(winter.first().holds(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(winter.first().holds(LocalDate.of(2028, 1, 1))).isTrue();
        assertThat(winter.first().holds(LocalDate.of(2028, 4, 1))).isFalse();
    }

    /** The windows promise what the verdict keeps. */
    @Property
    void isTheSeasonOfTheVerdict(
            @ForAll @IntRange(min = 0, max = 1460) int start, @ForAll @IntRange(min = 0, max = 1200) int later) {
        var first = LocalDate.of(2026, 1, 1).plusDays(start);
        var asked = first.plusDays(later);

        var gaps = new WaveComparison(wave(first), wave(asked)).gaps();

        assertThat(gaps.contains(GroundGap.SEASONS_DIFFER)).isNotEqualTo(season(first).holds(asked));
    }

    @Property
    void holdsEveryWaveThatLiesWithinAWindow(
            @ForAll @IntRange(min = 0, max = 1460) int start, @ForAll @IntRange(min = 0, max = 110) int into,
            @ForAll @IntRange(min = 1, max = 3) int years) {
        var first = LocalDate.of(2026, 1, 1).plusDays(start);
        var window = season(first).next(first.plusYears(years).minusDays(30));
        var asked = window.from().plusDays(into);

        assertThat(window.holds(asked.plusDays(2))).isTrue();
        assertThat(new WaveComparison(wave(first), threeDays(asked)).gaps()).isEmpty();
        assertThat(season(first).holds(window.from().minusDays(1))).isFalse();
        assertThat(season(first).holds(window.to().plusDays(1))).isFalse();
    }

    private static ComparableSeason season(LocalDate day) {
        return ComparableSeason.of(List.of(day));
    }

    private static HeldWave wave(LocalDate day) {
        return Waves.after(day).says(SQUARE, Map.of("safeInDark", "VERY_SAFE"), null).held();
    }

    private static HeldWave threeDays(LocalDate day) {
        return Waves.after(day).answered(SQUARE, 10, 10, 0).held();
    }
}
