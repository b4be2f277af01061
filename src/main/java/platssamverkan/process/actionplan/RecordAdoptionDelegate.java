package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeetingDecisionService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Records what the group decided at its meeting; the chair still has to confirm it. */
@Component
public class RecordAdoptionDelegate extends RecordDelegate<PlanAdoptionForm> {

    private final MeetingDecisionService decisions;
    private final DecisionOpener opener;
    private final GroupMembers members;

    RecordAdoptionDelegate(
        RecordAdoptionForm form, FormValues values, MeetingDecisionService decisions, DecisionOpener opener, GroupMembers members
    ) {
        super(form, values);
        this.decisions = decisions;
        this.opener = opener;
        this.members = members;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, PlanAdoptionForm value) {
        var attendees = members.chosen(step.projectId(), value.present());
        if (attendees.size() < value.present().size()) {
            return Outcome.refused(Refusal.at("present", "attendeeUnknown"));
        }
        var adoption = value.adoption(attendees);
        var opened = opener.ensureOpen(step, adoption.furtherDecisions());
        return opened.isAccepted() ? decisions.record(step.projectId(), adoption, step.by(), step.at()) : opened;
    }
}
