package platssamverkan.process.analysis;

import org.springframework.stereotype.Component;
import platssamverkan.analysis.KeyPersonInterviewService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records that the key persons are heard, and what they say together (TP-038). */
@Component
public class RecordKeyPersonInterviewsDelegate extends RecordDelegate<PartSummaryForm> {

    private final KeyPersonInterviewService interviews;

    RecordKeyPersonInterviewsDelegate(
            InterviewKeyPersonsForm form, FormValues values, KeyPersonInterviewService interviews) {
        super(form, values);
        this.interviews = interviews;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, PartSummaryForm value) {
        return interviews.record(step.projectId(), value.summed(), step.by());
    }
}
