package platssamverkan.process.actionplan;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records what one seat of the group answers per capsulam. */
@Component
public class RecordVoteDelegate extends RecordDelegate<VoteForm> {

    private final GroupDecisionService decisions;
    private final SeatsNow now;
    private final Texts texts;

    RecordVoteDelegate(CastVoteForm form, FormValues values, GroupDecisionService decisions, SeatsNow now, Texts texts) {
        super(form, values);
        this.decisions = decisions;
        this.now = now;
        this.texts = texts;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, VoteForm value) {
        return decisions.vote(step.projectId(), member(step), value.vote(), now.of(step.projectId()), step.by(), step.at());
    }

    @Override
    protected Optional<String> about(RecordedStep step) {
        return decisions.open(step.projectId()).flatMap(decision -> decision.opening().voter(member(step))
            .map(voter -> texts.text("decision.journal.vote", decision.number(), voter.name())));
    }

    private static UUID member(RecordedStep step) {
        return step.id("memberId").map(UUID::fromString).orElseThrow();
    }
}
