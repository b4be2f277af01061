package platssamverkan.process.actionplan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.Voter;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;

/** Whether the one who leads the group can log in; a chair whose role somebody has ended still has an account. */
@Component
class Chair {

    private final SteeringGroupService groups;
    private final ProjectService projects;
    private final GroupDecisionService decisions;

    Chair(SteeringGroupService groups, ProjectService projects, GroupDecisionService decisions) {
        this.groups = groups;
        this.projects = projects;
        this.decisions = decisions;
    }

    /** Whether the one who confirms the open decision can log in: the chair, or the vice chair where the chair proposes. */
    boolean canConfirm(ProjectId project) {
        return ledByViceChair(project).map(decision -> viceChair(decision).isPresent())
            .orElseGet(() -> hasAccount(project));
    }

    /** Whether somebody else answers for the one who confirms. */
    boolean isActedFor(ProjectId project, AccountId person) {
        return ledByViceChair(project).map(decision -> viceChair(decision).filter(person::equals).isEmpty())
            .orElseGet(() -> !holdsTheRole(project));
    }

    private Optional<DecisionView> ledByViceChair(ProjectId project) {
        return decisions.open(project).filter(decision -> decision.opening().isChairProposer());
    }

    private static Optional<AccountId> viceChair(DecisionView decision) {
        return decision.opening().holder(Voter.Office.VICE_CHAIR).map(Voter::account).map(AccountId::new);
    }

    private boolean hasAccount(ProjectId project) {
        return leadsTheGroup(project) || holdsTheRole(project);
    }

    private boolean leadsTheGroup(ProjectId project) {
        return groups.group(project).stream().flatMap(group -> group.content().active().stream())
            .anyMatch(member -> member.role() == GroupRole.CHAIR && member.account().isPresent());
    }

    /** Whether the task of confirming comes to a chair, and not to the one who stands in. */
    boolean holdsTheRole(ProjectId project) {
        return projects.members(project).stream().anyMatch(member -> member.role() == Role.ORDFORANDE);
    }
}
