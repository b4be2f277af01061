package platssamverkan.process.actionplan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ConfirmAdoption;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.MeetingDecisionService;
import platssamverkan.process.desk.Texts;
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
    private final GroupDecisionService group;
    private final Texts texts;

    RecordAdoptionConfirmationDelegate(
        ConfirmAdoptionForm form, FormValues values, MeetingDecisionService decisions, DecisionEffects effects,
        Chair chair, GroupDecisionService group, Texts texts
    ) {
        super(form, values);
        this.decisions = decisions;
        this.effects = effects;
        this.chair = chair;
        this.group = group;
        this.texts = texts;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, AdoptionConfirmationForm value) {
        var project = step.projectId();
        var answer = new ConfirmAdoption(
            value.confirmed(), value.reason(), chair.canConfirm(project), chair.isActedFor(project, step.by()));
        return effects.follow(step, decisions.confirm(project, answer, step.by(), step.at()));
    }

    @Override
    protected Optional<String> about(RecordedStep step) {
        return group.decisions(step.projectId()).stream().reduce((earlier, later) -> later)
            .map(decision -> decision.closing()
                .map(closing -> texts.text("decision.journal." + closing.outcome(), decision.number()))
                .orElseGet(() -> texts.text("decision.journal.notConfirmed", decision.number())));
    }
}
