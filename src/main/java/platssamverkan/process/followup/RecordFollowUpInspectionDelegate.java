package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.analysis.InspectionService;
import platssamverkan.process.analysis.InspectionForm;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records that the two places are inspected again, and what has changed. */
@Component
public class RecordFollowUpInspectionDelegate extends RecordDelegate<InspectionForm> {

    private final InspectionService inspections;

    RecordFollowUpInspectionDelegate(FollowUpInspectionForm form, FormValues values, InspectionService inspections) {
        super(form, values);
        this.inspections = inspections;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, InspectionForm value) {
        return inspections.record(step.projectId(), value.summary(), value.reviewedBy(), step.by());
    }
}
