package platssamverkan.process.actionplan;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ConditionService;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class FulfilConditionForm implements TaskForm<ConditionFulfilmentForm> {

    private final ConditionService conditions;
    private final Texts texts;

    FulfilConditionForm(ConditionService conditions, Texts texts) {
        this.conditions = conditions;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "fulfil-condition";
    }

    @Override
    public String valueName() {
        return "conditionFulfilment";
    }

    @Override
    public Class<ConditionFulfilmentForm> valueType() {
        return ConditionFulfilmentForm.class;
    }

    @Override
    public ConditionFulfilmentForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of("conditionText", scope.id("conditionId").map(UUID::fromString)
            .flatMap(id -> conditions.condition(scope.projectId(), id))
            .map(condition -> texts.text("decision.condition.task",
                Markdown.literal(condition.voter()), Markdown.literal(condition.text())))
            .orElse(""));
    }
}
