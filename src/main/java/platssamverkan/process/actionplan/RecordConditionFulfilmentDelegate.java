package platssamverkan.process.actionplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.FulfilCondition;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records how a condition of an adopted proposal was met. */
@Component
public class RecordConditionFulfilmentDelegate extends RecordDelegate<ConditionFulfilmentForm> {

    private final GroupDecisionService decisions;

    RecordConditionFulfilmentDelegate(FulfilConditionForm form, FormValues values, GroupDecisionService decisions) {
        super(form, values);
        this.decisions = decisions;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, ConditionFulfilmentForm value) {
        var condition = step.id("conditionId").map(UUID::fromString).orElseThrow();
        return decisions.fulfil(step.projectId(), condition, new FulfilCondition(value.doneOn(), value.how()),
            step.by(), step.at());
    }
}
