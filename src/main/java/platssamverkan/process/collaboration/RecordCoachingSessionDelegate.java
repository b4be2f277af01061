package platssamverkan.process.collaboration;

import org.springframework.stereotype.Component;
import platssamverkan.collaboration.CoachingService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records a coaching session. */
@Component
public class RecordCoachingSessionDelegate extends RecordDelegate<CoachingSessionForm> {

    private final CoachingService coaching;

    RecordCoachingSessionDelegate(HoldCoachingSessionForm form, FormValues values, CoachingService coaching) {
        super(form, values);
        this.coaching = coaching;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, CoachingSessionForm value) {
        return coaching.record(step.projectId(), step.step(), value.command(), step.by(), step.at());
    }
}
