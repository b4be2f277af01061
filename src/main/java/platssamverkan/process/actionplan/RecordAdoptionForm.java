package platssamverkan.process.actionplan;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.PlanDecision;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class RecordAdoptionForm implements TaskForm<PlanAdoptionForm> {

    private final GroupMembers members;
    private final DecisionTexts decisions;
    private final Choices choices;

    RecordAdoptionForm(GroupMembers members, DecisionTexts decisions, Choices choices) {
        this.members = members;
        this.decisions = decisions;
        this.choices = choices;
    }

    @Override
    public String id() {
        return "record-adoption";
    }

    @Override
    public String valueName() {
        return "planAdoption";
    }

    @Override
    public Class<PlanAdoptionForm> valueType() {
        return PlanAdoptionForm.class;
    }

    @Override
    public PlanAdoptionForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "planText", decisions.planToDecide(scope.projectId()),
            "groupMembers", members.choices(scope.projectId()),
            "planDecisions", choices.of(PlanDecision.values()));
    }
}
