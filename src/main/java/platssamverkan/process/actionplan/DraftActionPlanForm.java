package platssamverkan.process.actionplan;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class DraftActionPlanForm implements TaskForm<ActionPlanDraftForm> {

    private final PlanWarningText warnings;

    DraftActionPlanForm(PlanWarningText warnings) {
        this.warnings = warnings;
    }

    @Override
    public String id() {
        return "draft-action-plan";
    }

    @Override
    public String valueName() {
        return "actionPlanDraft";
    }

    @Override
    public Class<ActionPlanDraftForm> valueType() {
        return ActionPlanDraftForm.class;
    }

    @Override
    public ActionPlanDraftForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(PlanWarningText.CHOICE, warnings.of(scope.projectId()));
    }
}
