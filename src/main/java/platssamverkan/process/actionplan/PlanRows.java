package platssamverkan.process.actionplan;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The rows of the newest version of a plan, by the keys that worksheets give them. */
@Component
class PlanRows {

    private final ActionPlanService plans;

    PlanRows(ActionPlanService plans) {
        this.plans = plans;
    }

    List<PlannedMeasureView> all(ProjectId project) {
        return plans.latest(project).map(PlanView::measures).orElse(List.of());
    }

    Optional<PlannedMeasureView> find(ProjectId project, String rowKey) {
        return all(project).stream().filter(measure -> measure.id().toString().equals(rowKey)).findFirst();
    }

    Outcome<String> change(ProjectId project, String rowKey, Function<MeasureId, Outcome<MeasureId>> change) {
        return find(project, rowKey)
            .map(measure -> change.apply(measure.id()).map(MeasureId::toString))
            .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")));
    }
}
