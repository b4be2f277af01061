package platssamverkan.process.actionplan;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.PlanView;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class CompleteActionPlanForm implements TaskForm<PlanCompletionForm> {

    private final ActionPlanService plans;
    private final PlanWarningText warnings;
    private final Texts texts;

    CompleteActionPlanForm(ActionPlanService plans, PlanWarningText warnings, Texts texts) {
        this.plans = plans;
        this.warnings = warnings;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "complete-action-plan";
    }

    @Override
    public String valueName() {
        return "planCompletion";
    }

    @Override
    public Class<PlanCompletionForm> valueType() {
        return PlanCompletionForm.class;
    }

    @Override
    public PlanCompletionForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "revisionReason", plans.latest(scope.projectId()).flatMap(PlanView::reason)
                .map(reason -> texts.text("plan.completionReason", Markdown.literal(reason))).orElse(""),
            PlanWarningText.CHOICE, warnings.of(scope.projectId()));
    }
}
