package platssamverkan.process.collaboration;

import org.springframework.stereotype.Component;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.ModelModule;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.process.meeting.WorkshopForm;
import platssamverkan.shared.Outcome;

/** Records the workshop of the collaboration group. */
@Component
public class RecordGroupWorkshopDelegate extends RecordDelegate<WorkshopForm> {

    private final MeetingService meetings;

    RecordGroupWorkshopDelegate(HoldGroupWorkshopForm form, FormValues values, MeetingService meetings) {
        super(form, values);
        this.meetings = meetings;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, WorkshopForm value) {
        return meetings.record(step.projectId(), value.command(ModelModule.MODULE_2, step.step()), step.by(), step.at());
    }
}
