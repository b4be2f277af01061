package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.PlanDiscussionService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records where the actors stand, and answers whether they agree. */
@Component
public class RecordPlanDiscussionDelegate extends RecordDelegate<PlanDiscussionForm> {

    private final PlanDiscussionService discussions;

    RecordPlanDiscussionDelegate(DiscussActionPlanForm form, FormValues values, PlanDiscussionService discussions) {
        super(form, values);
        this.discussions = discussions;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, PlanDiscussionForm value) {
        var outcome = discussions.discuss(step.projectId(), value.command(), step.by(), step.at());
        if (outcome.isAccepted()) {
            step.answer("actorsAgree", outcome.value().agreed());
        }
        return outcome;
    }
}
