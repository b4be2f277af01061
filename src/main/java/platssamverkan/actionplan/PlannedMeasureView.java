package platssamverkan.actionplan;

import java.util.Arrays;
import java.util.List;

/**
 * One row of a version of the plan.
 *
 * @param contentVersion how often the first part has been saved
 * @param commitmentVersion how often the second part has been saved; 0 where it waits to be filled in
 * @param financing who pays for it, year by year
 */
public record PlannedMeasureView(
    MeasureId id, int number, MeasureStatus status,
    MeasureContent content, long contentVersion,
    Commitment commitment, long commitmentVersion,
    List<PlannedShareView> financing
) {
    /** How often any part of the row has been saved. */
    public long rowVersion() {
        return contentVersion + commitmentVersion;
    }

    /** The columns that must be filled in before the plan can be handed on, and are not. */
    public List<PlanColumn> missing() {
        return Arrays.stream(PlanColumn.values()).filter(column -> column.isMissingIn(this)).toList();
    }
}
