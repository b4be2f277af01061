package platssamverkan.actionplan;

import java.util.List;

/**
 * Goal 1, counted in the two ways that are shown side by side.
 *
 * @param all over every adopted measure, withdrawn ones included; this is the one that counts
 * @param withoutWithdrawn over those that were not withdrawn
 */
public record BegunShare(BegunGoal all, BegunGoal withoutWithdrawn) {

    static BegunShare of(List<MeasureView> adopted) {
        return new BegunShare(count(adopted), count(adopted.stream()
            .filter(measure -> measure.status() != MeasureStatus.WITHDRAWN).toList()));
    }

    private static BegunGoal count(List<MeasureView> measures) {
        return new BegunGoal((int) measures.stream().filter(MeasureView::wasBegun).count(), measures.size());
    }
}
