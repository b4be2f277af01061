package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.followup.MeasureFollowUpService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the meeting that looked back on the measures. */
@Component
public class RecordMeasureFollowUpDelegate extends RecordDelegate<MeasureFollowUpForm> {

    private final MeasureFollowUpService followUps;

    RecordMeasureFollowUpDelegate(FollowUpMeasuresForm form, FormValues values, MeasureFollowUpService followUps) {
        super(form, values);
        this.followUps = followUps;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, MeasureFollowUpForm value) {
        return followUps.record(step.projectId(), value.command(step.step()), step.by(), step.at());
    }
}
