package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class DraftActionPlanForm implements TaskForm<ActionPlanDraftForm> {

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
}
