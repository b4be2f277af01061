package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import platssamverkan.shared.Refusal;

class InterviewRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void acceptsATraderFromThePrivateSector() {
        assertThat(faults(interview(KeyPersonKind.TRADER, KeyPersonSector.PRIVATE, 3))).isEmpty();
    }

    @Test
    void refusesAPoliceOfficerFromThePrivateSector() {
        assertThat(faults(interview(KeyPersonKind.POLICE, KeyPersonSector.PRIVATE, 3)))
                .containsExactly(Refusal.at("sector", "keyPersonOfOtherSector"));
    }

    @Test
    void letsAPropertyOwnerBelongToEitherSector() {
        assertThat(faults(interview(KeyPersonKind.PROPERTY_OWNER, KeyPersonSector.PUBLIC, 3))).isEmpty();
        assertThat(faults(interview(KeyPersonKind.PROPERTY_OWNER, KeyPersonSector.PRIVATE, 3))).isEmpty();
    }

    @Test
    void refusesAnInterviewThatIsStillToBeHeld() {
        var interview = interview(KeyPersonKind.TRADER, KeyPersonSector.PRIVATE, 3);

        assertThat(InterviewRules.faults(interview, DAY.minusDays(1)))
                .containsExactly(Refusal.at("heldOn", "interviewInTheFuture"));
    }

    @Test
    void knowsFiveStrengthsOfInsecurityAndNone() {
        assertThat(faults(interview(KeyPersonKind.TRADER, KeyPersonSector.PRIVATE, null))).isEmpty();
        assertThat(faults(interview(KeyPersonKind.TRADER, KeyPersonSector.PRIVATE, 1))).isEmpty();
        assertThat(faults(interview(KeyPersonKind.TRADER, KeyPersonSector.PRIVATE, 5))).isEmpty();
        assertThat(faults(interview(KeyPersonKind.TRADER, KeyPersonSector.PRIVATE, 6)))
                .containsExactly(Refusal.at("insecurity", "insecurityOutOfRange", 1, 5));
        assertThat(faults(interview(KeyPersonKind.TRADER, KeyPersonSector.PRIVATE, 0))).hasSize(1);
    }

    @Test
    void asksForThreeInterviewsOrAReason() {
        var two = List.of(ofTrader(), ofPolice());

        assertThat(InterviewRules.shortage(two, null))
                .contains(Refusal.at("exceptionReason", "tooFewInterviews", 2, 3));
        assertThat(InterviewRules.shortage(two, "Bara två verksamheter finns kvar")).isEmpty();
        assertThat(InterviewRules.shortage(List.of(ofTrader(), ofPolice(), ofTrader()), null)).isEmpty();
    }

    @Test
    void asksForBothSectorsOrAReason() {
        var traders = List.of(ofTrader(), ofTrader(), ofTrader());
        var officers = List.of(ofPolice(), ofPolice(), ofPolice());

        assertThat(InterviewRules.shortage(traders, null))
                .contains(Refusal.at("exceptionReason", "interviewSectorMissing.PUBLIC"));
        assertThat(InterviewRules.shortage(officers, null))
                .contains(Refusal.at("exceptionReason", "interviewSectorMissing.PRIVATE"));
        assertThat(InterviewRules.shortage(officers, "Inga företag runt platsen")).isEmpty();
    }

    @Test
    void concernsEveryPlaceWhenItConcernsTheWholeArea() {
        assertThat(ofTrader().concerns(Ratings.TORGET)).isTrue();
    }

    private static List<Refusal> faults(KeyPersonInterview interview) {
        return InterviewRules.faults(interview, DAY);
    }

    private static KeyPersonInterview ofTrader() {
        return interview(KeyPersonKind.TRADER, KeyPersonSector.PRIVATE, 3);
    }

    private static KeyPersonInterview ofPolice() {
        return interview(KeyPersonKind.POLICE, KeyPersonSector.PUBLIC, 3);
    }

    private static KeyPersonInterview interview(KeyPersonKind kind, KeyPersonSector sector, Integer insecurity) {
        return new KeyPersonInterview(kind, sector, Set.of(), DAY, InterviewChannel.ON_SITE, "Mycket folk dagtid",
                "Mörkt vid gången", "Sena kvällar", null, null, insecurity);
    }
}
