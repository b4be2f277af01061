package platssamverkan.process.analysis;

import org.springframework.stereotype.Component;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the workshop and what each actor agrees on. */
@Component
public class RecordAnalysisWorkshopDelegate extends RecordDelegate<AnalysisWorkshopForm> {

    private final MeetingService meetings;

    RecordAnalysisWorkshopDelegate(HoldAnalysisWorkshopForm form, FormValues values, MeetingService meetings) {
        super(form, values);
        this.meetings = meetings;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, AnalysisWorkshopForm value) {
        return meetings.record(step.projectId(), value.command(step.step()), step.by(), step.at());
    }
}
