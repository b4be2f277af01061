package platssamverkan.process.introduction;

import org.springframework.stereotype.Component;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the information meeting. */
@Component
public class RecordInformationMeetingDelegate extends RecordDelegate<InformationMeetingForm> {

    private final MeetingService meetings;

    RecordInformationMeetingDelegate(HoldInformationMeetingForm form, FormValues values, MeetingService meetings) {
        super(form, values);
        this.meetings = meetings;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, InformationMeetingForm value) {
        return meetings.record(step.projectId(), value.command(step.step()), step.by(), step.at());
    }
}
