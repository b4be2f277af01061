package platssamverkan.process.actionplan;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.PlanView;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class ReviseActionPlanForm implements TaskForm<ActionPlanRevisionForm> {

    private final ActionPlanService plans;
    private final PlanWarningText warnings;
    private final Texts texts;

    ReviseActionPlanForm(ActionPlanService plans, PlanWarningText warnings, Texts texts) {
        this.plans = plans;
        this.warnings = warnings;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "revise-action-plan";
    }

    @Override
    public String valueName() {
        return "actionPlanRevision";
    }

    @Override
    public Class<ActionPlanRevisionForm> valueType() {
        return ActionPlanRevisionForm.class;
    }

    @Override
    public ActionPlanRevisionForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        var reason = plans.latest(scope.projectId()).flatMap(PlanView::reason);
        return Map.of(
            "revisionReason", reason.map(why -> texts.text("plan.revisionReason", Markdown.literal(why))).orElse(""),
            PlanWarningText.CHOICE, warnings.of(scope.projectId()));
    }
}
