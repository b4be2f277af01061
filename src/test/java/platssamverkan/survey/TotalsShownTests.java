package platssamverkan.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.area.PlaceId;

class TotalsShownTests {

    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final PlaceId station = new PlaceId(UUID.randomUUID());
    private final PlaceId square = new PlaceId(UUID.randomUUID());

    @Test
    void withholdsFewerThanTenAnswers() {
        var shown = TotalsShown.of(List.of(Surveys.total(9, 5, 10, 5))).get(0);

        assertThat(shown.withheld()).containsExactly(Question.SAFE_BY_DAY);
        assertThat(shown.shares()).containsExactly(new Share(Question.SAFE_IN_DARK, 10, 5));
    }

    @Test
    void withholdsThePlaceThatWouldTellOfASmallOneBesideTheWholeArea() {
        assertThat(withheld(total(null, 100), total(station, 92), total(square, 8))).containsExactly(false, true, true);
        assertThat(withheld(total(null, 100), total(station, 95))).as("five are left over").containsExactly(false, true);
        assertThat(withheld(total(null, 100), total(station, 60), total(square, 40))).containsOnly(false);
        assertThat(withheld(total(null, 100), total(station, 60), total(square, 20))).containsOnly(false);
    }

    @Test
    void looksAtNoWholeThatIsOfAnotherSurvey() {
        var other = new SurveyTotal(Wave.BASELINE, null, MAY, MAY, Channel.POSTAL, "Annan", 100, 40, null, null,
                null, null, null, null);

        assertThat(withheld(other, total(station, 92), total(square, 8))).containsExactly(false, false, true);
    }

    private static List<Boolean> withheld(SurveyTotal... totals) {
        return TotalsShown.of(List.of(totals)).stream().map(view -> view.withheld().contains(Question.SAFE_BY_DAY)).toList();
    }

    private static SurveyTotal total(PlaceId place, int answered) {
        return new SurveyTotal(Wave.BASELINE, place, MAY, MAY, Channel.POSTAL, "Rapport", answered, answered / 2, null, null,
                null, null, null, null);
    }
}
