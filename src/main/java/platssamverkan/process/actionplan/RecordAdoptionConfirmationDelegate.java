package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ConfirmAdoption;
import platssamverkan.actionplan.MeetingDecisionService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the chair's answer; with a confirmed adoption each new measure's own process starts at once. */
@Component
public class RecordAdoptionConfirmationDelegate extends RecordDelegate<AdoptionConfirmationForm> {

    private final MeetingDecisionService decisions;
    private final DecisionEffects effects;
    private final Chair chair;

    RecordAdoptionConfirmationDelegate(
        ConfirmAdoptionForm form, FormValues values, MeetingDecisionService decisions, DecisionEffects effects,
        Chair chair
    ) {
        super(form, values);
        this.decisions = decisions;
        this.effects = effects;
        this.chair = chair;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, AdoptionConfirmationForm value) {
        var project = step.projectId();
        var answer = new ConfirmAdoption(
            value.confirmed(), value.reason(), chair.canConfirm(project), chair.isActedFor(project, step.by()));
        return effects.follow(step, decisions.confirm(project, answer, step.by(), step.at()));
    }
}
