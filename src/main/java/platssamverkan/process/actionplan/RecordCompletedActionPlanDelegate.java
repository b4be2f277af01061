package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Hands the completed plan back to the actors, once nothing is missing in it. */
@Component
public class RecordCompletedActionPlanDelegate extends RecordDelegate<PlanCompletionForm> {

    private final ActionPlanService plans;

    RecordCompletedActionPlanDelegate(CompleteActionPlanForm form, FormValues values, ActionPlanService plans) {
        super(form, values);
        this.plans = plans;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, PlanCompletionForm value) {
        return plans.handOn(step.projectId(), value.note(), step.by(), step.at());
    }
}
