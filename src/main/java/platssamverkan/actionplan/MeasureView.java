package platssamverkan.actionplan;

import java.util.List;
import platssamverkan.project.ProjectId;

/**
 * An adopted measure: what the plan says of it, where it stands and everything that led there.
 *
 * @param planVersion the number of the plan version that says it
 * @param late whether it should have been carried out by now
 */
public record MeasureView(
    MeasureId id, ProjectId projectId, int number, MeasureStatus status, boolean late, int planVersion,
    MeasureContent content, Commitment commitment, List<MeasureStep> history
) {
    /** Whether it was ever begun, whatever happened later. */
    public boolean wasBegun() {
        return history.stream().anyMatch(step -> step.status() == MeasureStatus.BEGUN);
    }

    public MeasureStep latest() {
        return history.get(history.size() - 1);
    }
}
