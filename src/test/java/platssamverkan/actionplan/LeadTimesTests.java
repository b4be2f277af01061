package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.actionplan.MeasureStatus.BEGUN;
import static platssamverkan.actionplan.MeasureStatus.COMPLETED;
import static platssamverkan.actionplan.MeasureStatus.DECIDED;
import static platssamverkan.actionplan.MeasureStatus.PAUSED;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeadTimesTests {

    private static final LocalDate DECISION = LocalDate.of(2026, 9, 1);

    @Test
    void countsDaysFromDecisionToBeginningToCompletion() {
        var times = LeadTimes.of(List.of(step(DECIDED, 0), step(BEGUN, 30), step(COMPLETED, 75)));

        assertThat(times.daysToBegin()).contains(30L);
        assertThat(times.daysToComplete()).contains(45L);
    }

    @Test
    void countsFromTheFirstBeginning() {
        var times = LeadTimes.of(
            List.of(step(DECIDED, 0), step(BEGUN, 10), step(PAUSED, 20), step(BEGUN, 40), step(COMPLETED, 50)));

        assertThat(times.begunOn()).contains(DECISION.plusDays(10));
        assertThat(times.daysToComplete()).contains(40L);
    }

    @Test
    void countsNothingForWhatHasNotHappened() {
        var times = LeadTimes.of(List.of(step(DECIDED, 0)));

        assertThat(times.daysToBegin()).isEmpty();
        assertThat(times.daysToComplete()).isEmpty();
    }

    @Test
    void countsNoDaysFromAProposalThatWasWrittenDownLater() {
        var times = LeadTimes.of(List.of(step(DECIDED, 0), step(BEGUN, 30), step(COMPLETED, 75)));

        assertThat(proposed(DECISION.minusDays(20), times).daysToDecide()).contains(20L);
        assertThat(proposed(DECISION.minusDays(20), times).daysInAll()).contains(95L);
        assertThat(proposed(DECISION.plusDays(80), times).daysToDecide()).isEmpty();
        assertThat(proposed(DECISION.plusDays(80), times).daysInAll()).isEmpty();
    }

    private static MeasureLeadTimes proposed(LocalDate day, LeadTimes times) {
        return new MeasureLeadTimes(new MeasureId(UUID.randomUUID()), 1, "Ljus", day, times);
    }

    private static MeasureStep step(MeasureStatus status, int day) {
        return new MeasureStep(status, DECISION.plusDays(day), null, null, null, null, 0, null, null, null, null);
    }
}
