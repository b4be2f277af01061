package platssamverkan.process.actionplan;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.VoteChoice;
import platssamverkan.actionplan.Voter;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class CastVoteForm implements TaskForm<VoteForm> {

    private final GroupDecisionService decisions;
    private final Choices choices;
    private final Texts texts;
    private final DecisionTexts words;
    private final BallotWords ballots;
    private final SeatsNow now;

    CastVoteForm(
        GroupDecisionService decisions, Choices choices, Texts texts, DecisionTexts words, BallotWords ballots, SeatsNow now
    ) {
        this.decisions = decisions;
        this.choices = choices;
        this.texts = texts;
        this.words = words;
        this.ballots = ballots;
        this.now = now;
    }

    @Override
    public String id() {
        return "cast-vote";
    }

    @Override
    public String valueName() {
        return "vote";
    }

    @Override
    public Class<VoteForm> valueType() {
        return VoteForm.class;
    }

    @Override
    public VoteForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        var decision = decisions.open(scope.projectId());
        return Map.of(
            "proposalText", decision.map(open -> Proposals.markdown(open.opening().snapshot(), texts)).orElse(""),
            "voterText", decision.flatMap(open -> voter(open, scope).map(voter -> words.terms(open) + "\n\n" + voter(voter)))
                .orElse(""),
            "furtherText", decision.map(words::furtherOf).orElse(""),
            "voteChoices", choices.of(VoteChoice.values()),
            "conditionRoles", ballots.fulfillers(scope.projectId()));
    }

    private Optional<Voter> voter(DecisionView decision, TaskScope scope) {
        return scope.id("memberId").map(UUID::fromString).flatMap(decision.opening()::voter).map(now.of(scope.projectId()));
    }

    private String voter(Voter voter) {
        return texts.text("decision.voter." + (voter.needsHelp() ? "onBehalf" : "own"),
            Markdown.literal(voter.name()), Markdown.literal(voter.organisation()));
    }
}
