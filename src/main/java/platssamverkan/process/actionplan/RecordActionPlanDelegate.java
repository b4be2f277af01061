package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Hands the drafted plan on to the group, once nothing is missing in it. */
@Component
public class RecordActionPlanDelegate extends RecordDelegate<ActionPlanDraftForm> {

    private final ActionPlanService plans;

    RecordActionPlanDelegate(DraftActionPlanForm form, FormValues values, ActionPlanService plans) {
        super(form, values);
        this.plans = plans;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, ActionPlanDraftForm value) {
        return plans.handOn(step.projectId(), value.note(), step.by(), step.at());
    }
}
