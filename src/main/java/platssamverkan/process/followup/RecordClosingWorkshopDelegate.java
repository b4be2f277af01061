package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.followup.ClosingEvaluationService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the closing workshop and what its participants said of the project. */
@Component
public class RecordClosingWorkshopDelegate extends RecordDelegate<ClosingWorkshopForm> {

    private final ClosingEvaluationService evaluations;

    RecordClosingWorkshopDelegate(HoldClosingWorkshopForm form, FormValues values, ClosingEvaluationService evaluations) {
        super(form, values);
        this.evaluations = evaluations;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, ClosingWorkshopForm value) {
        return evaluations.record(step.projectId(), value.command(step.step()), step.by(), step.at());
    }
}
