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

    private static List<Refusal> check(LocalDate heldOn, int businesses) {
        return CoachingRules.check(
            new RecordCoaching(heldOn, "Att söka bidrag", businesses, 0, 0, "Ring länsstyrelsen"), TODAY);
    }
}
