package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeetingDecisionService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records what the group decided at its meeting; the chair still has to confirm it. */
@Component
public class RecordAdoptionDelegate extends RecordDelegate<PlanAdoptionForm> {

    private final MeetingDecisionService decisions;
    private final DecisionOpener opener;
    private final MeetingSeats seats;

    RecordAdoptionDelegate(
        RecordAdoptionForm form, FormValues values, MeetingDecisionService decisions, DecisionOpener opener, MeetingSeats seats
    ) {
        super(form, values);
        this.decisions = decisions;
        this.opener = opener;
        this.seats = seats;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, PlanAdoptionForm value) {
        var opened = opener.ensureOpen(step, value.further());
        return opened.isAccepted() ? decisions.record(
            step.projectId(), value.meeting(seats.seats(step.projectId(), value)), step.by(), step.at()) : opened;
    }
}
