package platssamverkan.process.actionplan;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class SettleDecisionForm implements TaskForm<SettlementForm> {

    private final GroupDecisionService decisions;
    private final DecisionTexts words;
    private final Texts texts;

    SettleDecisionForm(GroupDecisionService decisions, DecisionTexts words, Texts texts) {
        this.decisions = decisions;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "settle-decision";
    }

    @Override
    public String valueName() {
        return "settlement";
    }

    @Override
    public Class<SettlementForm> valueType() {
        return SettlementForm.class;
    }

    @Override
    public SettlementForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        var decision = decisions.open(scope.projectId());
        return Map.of(
            "proposalText", decision.map(open -> Proposals.markdown(open.opening().snapshot(), texts)).orElse(""),
            "votesText", decision.map(words::votes).orElse(""),
            "settlements", words.outcomes(scope.projectId(), "chair"));
    }
}
