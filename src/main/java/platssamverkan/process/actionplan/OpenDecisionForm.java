package platssamverkan.process.actionplan;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class OpenDecisionForm implements TaskForm<DecisionOpeningForm> {

    private final Proposals proposals;
    private final GroupVoters voters;
    private final DecisionWords words;
    private final Choices choices;
    private final Texts texts;

    OpenDecisionForm(Proposals proposals, GroupVoters voters, DecisionWords words, Choices choices, Texts texts) {
        this.proposals = proposals;
        this.voters = voters;
        this.words = words;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "open-decision";
    }

    @Override
    public String valueName() {
        return "decisionOpening";
    }

    @Override
    public Class<DecisionOpeningForm> valueType() {
        return DecisionOpeningForm.class;
    }

    @Override
    public DecisionOpeningForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        var project = scope.projectId();
        return Map.of(
            "proposalText", Proposals.markdown(proposals.snapshot(project, Proposals.subject(scope.step())), texts),
            "electorateText", words.electorate(voters.of(project), voters.rule(project)),
            "decisionWays", choices.of(DecisionWay.values()));
    }
}
