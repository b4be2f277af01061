package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.actionplan.MeasureStatus.*;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MeasureStatusTests {

    private static final Map<MeasureStatus, Set<MeasureStatus>> MAY_BECOME = Map.of(
        PROPOSED, Set.of(DECIDED),
        DECIDED, Set.of(BEGUN, NOT_FEASIBLE, WITHDRAWN),
        BEGUN, Set.of(BEGUN, PAUSED, COMPLETED, NOT_FEASIBLE, WITHDRAWN),
        PAUSED, Set.of(BEGUN, PAUSED, COMPLETED, NOT_FEASIBLE, WITHDRAWN),
        COMPLETED, Set.of(FOLLOWED_UP),
        FOLLOWED_UP, Set.of(),
        NOT_FEASIBLE, Set.of(),
        WITHDRAWN, Set.of());

    @Test
    void goesOnlyWhereTheTableSays() {
        for (var from : MeasureStatus.values()) {
            var reachable = Arrays.stream(MeasureStatus.values()).filter(from::canBecome).collect(Collectors.toSet());
            assertThat(reachable).as("from %s", from).isEqualTo(MAY_BECOME.get(from));
        }
    }

    @Test
    void isUnfinishedFromDecisionToConclusion() {
        assertThat(Arrays.stream(MeasureStatus.values()).filter(MeasureStatus::isUnfinished))
            .containsExactly(DECIDED, BEGUN, PAUSED);
    }
}
