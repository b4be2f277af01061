package platssamverkan.process.actionplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ConditionService;
import platssamverkan.actionplan.FulfilCondition;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records how a condition of an adopted proposal was met. */
@Component
public class RecordConditionFulfilmentDelegate extends RecordDelegate<ConditionFulfilmentForm> {

    private final ConditionService conditions;

    RecordConditionFulfilmentDelegate(FulfilConditionForm form, FormValues values, ConditionService conditions) {
        super(form, values);
        this.conditions = conditions;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, ConditionFulfilmentForm value) {
        var condition = step.id("conditionId").map(UUID::fromString).orElseThrow();
        return conditions.fulfil(step.projectId(), condition, new FulfilCondition(value.doneOn(), value.how()),
            step.by(), step.at());
    }
}
