package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the meeting at which the results were presented, and the results as they were then. */
@Component
public class RecordResultPresentationDelegate extends RecordDelegate<ResultPresentationForm> {

    private final ExpectedResultsService results;

    RecordResultPresentationDelegate(PresentResultsForm form, FormValues values, ExpectedResultsService results) {
        super(form, values);
        this.results = results;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, ResultPresentationForm value) {
        return results.present(step.projectId(), value.command(step.step()), step.by(), step.at());
    }
}
