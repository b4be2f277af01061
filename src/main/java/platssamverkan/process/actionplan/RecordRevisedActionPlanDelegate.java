package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Hands the revised plan on to the group, once nothing is missing in it. */
@Component
public class RecordRevisedActionPlanDelegate extends RecordDelegate<ActionPlanRevisionForm> {

    private final ActionPlanService plans;

    RecordRevisedActionPlanDelegate(ReviseActionPlanForm form, FormValues values, ActionPlanService plans) {
        super(form, values);
        this.plans = plans;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, ActionPlanRevisionForm value) {
        return plans.handOn(step.projectId(), value.note(), step.by(), step.at());
    }
}
