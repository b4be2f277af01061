package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import platssamverkan.shared.Refusal;

class CoachingRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void acceptsASessionOfTodayWithOneParticipant() {
        assertThat(check(TODAY, 1)).isEmpty();
    }

    @Test
    void refusesASessionInTheFuture() {
        assertThat(check(TODAY.plusDays(1), 1)).containsExactly(Refusal.at("heldOn", "coachingInTheFuture"));
    }

    @Test
    void refusesASessionWithoutParticipants() {
        assertThat(check(TODAY, 0)).containsExactly(Refusal.at("departments", "coachingWithoutParticipants"));
    }

    @Test
    void wantsToKnowWhomASessionOfTheFullModelWasFor() {
        assertThat(checkForOneGroup(null, "Tre butiker")).containsExactly(Refusal.at("target", "coachingWithoutTarget"));
    }

    @Test
    void refusesATargetThatNobodyCameFrom() {
        assertThat(checkForOneGroup(CoachingTarget.DEPARTMENTS, "Tre butiker"))
            .containsExactly(Refusal.at("target", "coachingTargetAbsent"));
    }

    @Test
    void wantsToKnowWhoTookPartInASessionForOneGroup() {
        assertThat(checkForOneGroup(CoachingTarget.BUSINESSES, null))
            .containsExactly(Refusal.at("organisations", "required"));
    }

    @Test
    void acceptsASessionForOneGroup() {
        assertThat(checkForOneGroup(CoachingTarget.BUSINESSES, "Tre butiker")).isEmpty();
    }

    private static List<Refusal> check(LocalDate heldOn, int businesses) {
        return CoachingRules.check(session(heldOn, null, businesses, null), false, TODAY);
    }

    private static List<Refusal> checkForOneGroup(CoachingTarget target, String organisations) {
        return CoachingRules.check(session(TODAY, target, 2, organisations), true, TODAY);
    }

    private static RecordCoaching session(LocalDate heldOn, CoachingTarget target, int businesses, String organisations) {
        return new RecordCoaching(
            heldOn, target, "Att söka bidrag", businesses, 0, 0, organisations, "Ring länsstyrelsen");
    }
}
