package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.SettleDecision;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Lets the chair settle a decision that the votes leave open; the measures follow at once. */
@Component
public class RecordDecisionSettlementDelegate extends RecordDelegate<SettlementForm> {

    private final GroupDecisionService decisions;
    private final DecisionEffects effects;
    private final Chair chair;

    RecordDecisionSettlementDelegate(
        SettleDecisionForm form, FormValues values, GroupDecisionService decisions, DecisionEffects effects, Chair chair
    ) {
        super(form, values);
        this.decisions = decisions;
        this.effects = effects;
        this.chair = chair;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, SettlementForm value) {
        var project = step.projectId();
        return effects.follow(step, decisions.settle(project, new SettleDecision(value.outcome(), value.reason(),
            chair.canConfirm(project), chair.isActedFor(project, step.by())), step.by(), step.at()));
    }
}
