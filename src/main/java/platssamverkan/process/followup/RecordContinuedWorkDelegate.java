package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.followup.ContinuedWorkService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records how the work goes on. */
@Component
public class RecordContinuedWorkDelegate extends RecordDelegate<ContinuedWorkForm> {

    private final ContinuedWorkService works;
    private final RunningModel models;

    RecordContinuedWorkDelegate(
        PlanContinuedWorkForm form, FormValues values, ContinuedWorkService works, RunningModel models
    ) {
        super(form, values);
        this.models = models;
        this.works = works;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, ContinuedWorkForm value) {
        var planned = models.isFull(step.projectId()) ? value.withoutMeeting() : value;
        var gaps = planned.gaps();
        return gaps.isEmpty()
            ? works.record(step.projectId(), planned.command(step.step()), step.by(), step.at())
            : Outcome.refused(gaps);
    }
}
