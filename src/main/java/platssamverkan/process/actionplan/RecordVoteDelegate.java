package platssamverkan.process.actionplan;

import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records what one seat of the group answers per capsulam. */
@Component
public class RecordVoteDelegate extends RecordDelegate<VoteForm> {

    private final GroupDecisionService decisions;
    private final SteeringGroupService groups;

    RecordVoteDelegate(CastVoteForm form, FormValues values, GroupDecisionService decisions, SteeringGroupService groups) {
        super(form, values);
        this.decisions = decisions;
        this.groups = groups;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, VoteForm value) {
        var member = step.id("memberId").map(UUID::fromString).orElseThrow();
        return decisions.vote(step.projectId(), member, value.vote(), hasLeft(step, member), step.by(), step.at());
    }

    private boolean hasLeft(RecordedStep step, UUID member) {
        return groups.group(step.projectId()).stream().flatMap(group -> group.content().active().stream())
            .map(Member::id).noneMatch(member::equals);
    }
}
