package platssamverkan.process.measure;

import org.springframework.stereotype.Component;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the first follow-up of the measures. */
@Component
public class RecordFirstFollowUpDelegate extends RecordDelegate<FirstFollowUpForm> {

    private final MeetingService meetings;

    RecordFirstFollowUpDelegate(HoldFirstFollowUpForm form, FormValues values, MeetingService meetings) {
        super(form, values);
        this.meetings = meetings;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, FirstFollowUpForm value) {
        return meetings.record(step.projectId(), value.command(step.step()), step.by(), step.at());
    }
}
