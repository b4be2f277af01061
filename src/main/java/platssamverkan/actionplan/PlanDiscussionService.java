package platssamverkan.actionplan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The plan is presented, discussed and completed until the local actors stand behind it (TP-008, TP-040). */
@Service
@Transactional
public class PlanDiscussionService {

    private final PlanDiscussions discussions;
    private final PlanVersions versions;
    private final PlanLock lock;
    private final Surroundings surroundings;
    private final Clock clock;

    PlanDiscussionService(
        PlanDiscussions discussions, PlanVersions versions, PlanLock lock, Surroundings surroundings, Clock clock
    ) {
        this.discussions = discussions;
        this.versions = versions;
        this.lock = lock;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /** Records where the actors stand; where they do not agree the plan opens again as a new version to complete. */
    public Outcome<PlanDiscussionView> discuss(ProjectId project, DiscussPlan discussion, AccountId by, Instant at) {
        lock.hold(project);
        var plan = versions.findFirstByProjectIdAndStatusOrderByNumberDesc(project.value(), PlanStatus.UNDER_DECISION);
        if (plan.isEmpty()) {
            return Outcome.refused(Refusal.of("noPlanToDiscuss"));
        }
        var faults = rules(project, at).faults(discussion);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var recorded = discussions.saveAndFlush(new PlanDiscussion(project, plan.get(), discussion, by, at)).view();
        if (!recorded.agreed()) {
            reopen(plan.get(), discussion.toComplete().orElseThrow(), by, at);
        }
        return Outcome.accepted(recorded);
    }

    /** The discussions in the order they were recorded. */
    @Transactional(readOnly = true)
    public List<PlanDiscussionView> discussions(ProjectId project) {
        return discussions.findByProjectIdOrderByRecordedAt(project.value()).stream().map(PlanDiscussion::view).toList();
    }

    private void reopen(PlanVersion discussed, String toComplete, AccountId by, Instant at) {
        discussed.settle(PlanStatus.DISCUSSED, at);
        versions.flush();
        versions.saveAndFlush(discussed.next(toComplete, by, at));
    }

    private DiscussionRules rules(ProjectId project, Instant at) {
        return new DiscussionRules(surroundings.actors(project), surroundings.project(project).startsOn(),
            LocalDate.ofInstant(at, clock.getZone()));
    }
}
