package platssamverkan.actionplan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One version of the plan.
 *
 * @param reason why there is a new version; empty for the first
 * @param note what the project leader told the group when handing the plan on
 * @param settledAt when the group's decision was confirmed
 */
public record PlanView(
    int version, PlanStatus status, Optional<String> reason, Optional<String> note, Optional<Instant> handedOnAt,
    Optional<Instant> settledAt, List<PlannedMeasureView> measures
) {
    public boolean isDraft() {
        return status == PlanStatus.DRAFT;
    }

    public Optional<PlannedMeasureView> measure(MeasureId id) {
        return measures.stream().filter(measure -> measure.id().equals(id)).findFirst();
    }
}
