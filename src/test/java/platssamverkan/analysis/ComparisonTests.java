package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.analysis.Ratings.NOVEMBER;
import static platssamverkan.analysis.Ratings.TORGET;
import static platssamverkan.analysis.Ratings.on;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTests {

    private static final Thresholds THRESHOLDS = new Thresholds(6, 13);

    @ParameterizedTest
    @CsvSource({
        "0, 6, UNCHANGED", "6, 7, IMPROVED", "6, 14, IMPROVED", "7, 13, UNCHANGED", "13, 14, IMPROVED",
        "14, 20, UNCHANGED", "7, 6, WORSENED", "20, 0, WORSENED", "14, 13, WORSENED"})
    void goesByTheColourAndNotByTheScore(int before, int after, Change change) {
        assertThat(pair(before, after).change()).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource({"6, 7, true", "7, 6, true", "6, 8, false", "7, 8, false", "5, 7, false"})
    void flagsAnotherColourThatRestsOnOnePoint(int before, int after, boolean borderline) {
        assertThat(pair(before, after).borderline()).isEqualTo(borderline);
    }

    @Test
    void countsAPairThatNobodyRatedAgainAsNotImproved() {
        var comparison = Comparison.of(List.of(before(3)), List.of(), THRESHOLDS);

        assertThat(comparison.count(Change.NOT_RERATED)).isEqualTo(1);
        assertThat(comparison.pairs().get(0).reason()).isEmpty();
    }

    @Test
    void tellsWhyAPairCouldNotBeRatedAgain() {
        var comparison = Comparison.of(List.of(before(3)), List.of(Ratings.notRated(TORGET, "B1")), THRESHOLDS);

        assertThat(comparison.count(Change.NOT_RERATED)).isEqualTo(1);
        assertThat(comparison.pairs().get(0).reason()).contains("Platsen var avstängd");
        assertThat(comparison.pairs().get(0).otherConditions()).isFalse();
    }

    @Test
    void leavesOutWhatHadNoColourBefore() {
        var before = BaselinePair.of(Ratings.notRated(TORGET, "B1"), SourceKind.INSPECTION, THRESHOLDS);

        assertThat(Comparison.of(List.of(before), List.of(Ratings.rated(20)), THRESHOLDS).pairs()).isEmpty();
    }

    @Test
    void flagsAnotherLightOrSeason() {
        assertThat(after(on(9, NOVEMBER.plusYears(1), Light.DARKNESS)).otherConditions()).isFalse();
        assertThat(after(on(9, NOVEMBER.plusYears(1), Light.DUSK)).otherConditions()).isTrue();
        assertThat(after(on(9, LocalDate.of(2026, 12, 1), Light.DARKNESS)).otherConditions()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-01, WINTER", "2026-02-28, WINTER", "2026-03-01, SPRING", "2026-06-01, SUMMER", "2026-08-31, SUMMER",
        "2026-11-30, AUTUMN"})
    void knowsTheSeasons(LocalDate day, Season season) {
        assertThat(Season.of(day)).isEqualTo(season);
    }

    private static ComparedPair pair(int before, int after) {
        return Comparison.of(List.of(before(before)), List.of(Ratings.rated(after)), THRESHOLDS).pairs().get(0);
    }

    private static ComparedPair after(Rating after) {
        return Comparison.of(List.of(before(9)), List.of(after), THRESHOLDS).pairs().get(0);
    }

    private static BaselinePair before(int score) {
        return BaselinePair.of(Ratings.rated(score), SourceKind.INSPECTION, THRESHOLDS);
    }
}
