package platssamverkan.process.collaboration;

import org.springframework.stereotype.Component;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the workshop of the collaboration group. */
@Component
public class RecordGroupWorkshopDelegate extends RecordDelegate<GroupWorkshopForm> {

    private final MeetingService meetings;

    RecordGroupWorkshopDelegate(HoldGroupWorkshopForm form, FormValues values, MeetingService meetings) {
        super(form, values);
        this.meetings = meetings;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, GroupWorkshopForm value) {
        return meetings.record(step.projectId(), value.command(step.step()), step.by(), step.at());
    }
}
