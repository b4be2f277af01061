package platssamverkan.process.actionplan;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class ConfirmAdoptionForm implements TaskForm<AdoptionConfirmationForm> {

    private final DecisionTexts decisions;

    ConfirmAdoptionForm(DecisionTexts decisions) {
        this.decisions = decisions;
    }

    @Override
    public String id() {
        return "confirm-adoption";
    }

    @Override
    public String valueName() {
        return "adoptionConfirmation";
    }

    @Override
    public Class<AdoptionConfirmationForm> valueType() {
        return AdoptionConfirmationForm.class;
    }

    @Override
    public AdoptionConfirmationForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "planText", decisions.planToDecide(scope.projectId()),
            "decisionText", decisions.waitingDecision(scope.projectId()));
    }
}
