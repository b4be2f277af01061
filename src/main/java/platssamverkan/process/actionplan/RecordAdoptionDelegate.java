package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.PlanDecisionService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Records what the group decided about the plan; the chair still has to confirm it. */
@Component
public class RecordAdoptionDelegate extends RecordDelegate<PlanAdoptionForm> {

    private final PlanDecisionService decisions;
    private final GroupMembers members;

    RecordAdoptionDelegate(
        RecordAdoptionForm form, FormValues values, PlanDecisionService decisions, GroupMembers members
    ) {
        super(form, values);
        this.decisions = decisions;
        this.members = members;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, PlanAdoptionForm value) {
        var attendees = members.chosen(step.projectId(), value.present());
        if (attendees.size() < value.present().size()) {
            return Outcome.refused(Refusal.at("present", "attendeeUnknown"));
        }
        return decisions.record(step.projectId(), value.adoption(attendees), step.by(), step.at());
    }
}
