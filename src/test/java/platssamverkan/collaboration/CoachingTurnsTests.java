package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.collaboration.CoachingTarget.BUSINESSES;
import static platssamverkan.collaboration.CoachingTarget.DEPARTMENTS;
import static platssamverkan.collaboration.CoachingTarget.PROPERTY_OWNERS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import platssamverkan.collaboration.CoachingTurns.Turn;

class CoachingTurnsTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Test
    void beginsWithTheDepartments() {
        assertThat(CoachingTurns.of(List.of()).next()).isEqualTo(DEPARTMENTS);
    }

    @Test
    void proposesAGroupThatNeverHadASessionBeforeOneThatHad() {
        assertThat(turns(session(DEPARTMENTS, MARCH), session(BUSINESSES, MARCH.minusYears(1))).next())
            .isEqualTo(PROPERTY_OWNERS);
    }

    @Test
    void proposesTheGroupThatWasCoachedLongestAgo() {
        assertThat(turns(session(DEPARTMENTS, MARCH), session(BUSINESSES, MARCH.minusDays(9)),
            session(PROPERTY_OWNERS, MARCH.minusDays(8)), session(BUSINESSES, MARCH.minusDays(40))).next())
            .isEqualTo(BUSINESSES);
    }

    @Test
    void countsTheSessionsOfEachGroup() {
        var turns = turns(session(DEPARTMENTS, MARCH), session(DEPARTMENTS, MARCH.minusDays(9)));

        assertThat(turns.turns()).containsExactly(
            new Turn(DEPARTMENTS, 2, Optional.of(MARCH)), new Turn(PROPERTY_OWNERS, 0, Optional.empty()),
            new Turn(BUSINESSES, 0, Optional.empty()));
        assertThat(turns.without()).containsExactly(PROPERTY_OWNERS, BUSINESSES);
    }

    @Test
    void countsASessionForAllForEveryGroupThatCame() {
        var forAll = new RecordCoaching(MARCH, null, "Bidrag", 1, 0, 2, null, "Sök");

        assertThat(turns(forAll).without()).containsExactly(PROPERTY_OWNERS);
    }

    private static CoachingTurns turns(RecordCoaching... sessions) {
        return CoachingTurns.of(List.of(sessions));
    }

    private static RecordCoaching session(CoachingTarget target, LocalDate heldOn) {
        return new RecordCoaching(heldOn, target, "Bidrag", 3, 3, 3, "Tre verksamheter", "Sök");
    }
}
