package platssamverkan.process.actionplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records what one seat of the group answers per capsulam. */
@Component
public class RecordVoteDelegate extends RecordDelegate<VoteForm> {

    private final GroupDecisionService decisions;
    private final SeatsNow now;

    RecordVoteDelegate(CastVoteForm form, FormValues values, GroupDecisionService decisions, SeatsNow now) {
        super(form, values);
        this.decisions = decisions;
        this.now = now;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, VoteForm value) {
        var member = step.id("memberId").map(UUID::fromString).orElseThrow();
        return decisions.vote(step.projectId(), member, value.vote(), now.of(step.projectId()), step.by(), step.at());
    }
}
