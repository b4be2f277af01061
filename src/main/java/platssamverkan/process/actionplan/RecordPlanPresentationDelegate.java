package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.ModelModule;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.process.meeting.WorkshopForm;
import platssamverkan.shared.Outcome;

/** Records the workshop at which the plan was presented. */
@Component
public class RecordPlanPresentationDelegate extends RecordDelegate<WorkshopForm> {

    private final MeetingService meetings;

    RecordPlanPresentationDelegate(PresentActionPlanForm form, FormValues values, MeetingService meetings) {
        super(form, values);
        this.meetings = meetings;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, WorkshopForm value) {
        return meetings.record(step.projectId(), value.command(ModelModule.MODULE_1, step.step()), step.by(), step.at());
    }
}
