package platssamverkan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import platssamverkan.actionplan.MeasureStatus;

class LeadTimePartTests {

    @Test
    void tellsWithinHowManyDaysHalfOfTheMeasuresWereBegun() {
        assertThat(part(10L, 40L, 20L).toBegin()).contains(20L);
        assertThat(part(10L, 40L, 20L, 90L).toBegin()).contains(20L);
    }

    @Test
    void leavesOutWhatHasNotBegun() {
        assertThat(part(10L, null, null).toBegin()).contains(10L);
        assertThat(part(10L, null, null).begun()).isEqualTo(1);
    }

    @Test
    void tellsNothingWhereNothingHasBegun() {
        assertThat(part().toBegin()).isEmpty();
        assertThat(part((Long) null).toComplete()).isEmpty();
    }

    private static LeadTimePart part(Long... daysToBegin) {
        return LeadTimePart.of(Arrays.stream(daysToBegin).map(LeadTimePartTests::measure).toList());
    }

    private static PlanPart.Measure measure(Long daysToBegin) {
        return new PlanPart.Measure(
            1, "Nya lampor", "Torget", "Tekniska kontoret", MeasureStatus.BEGUN, Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.ofNullable(daysToBegin), Optional.empty(), Optional.empty());
    }
}
