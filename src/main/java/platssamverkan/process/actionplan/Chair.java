package platssamverkan.process.actionplan;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.GroupDecisionService;
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

    /**
     * Whether one who leads the group can confirm the open decision, so that nobody who proposed or recorded it may: the
     * chair, or the vice chair where the chair proposes or cannot log in.
     */
    boolean canConfirm(ProjectId project) {
        return !isBarred(project) && (account(project, GroupRole.CHAIR).isPresent() || holdsTheRole(project))
            || account(project, GroupRole.VICE_CHAIR).filter(person -> !isInvolved(project, person)).isPresent();
    }

    /** Whether somebody else answers for the one who confirms. */
    boolean isActedFor(ProjectId project, AccountId person) {
        return isBarred(project) ? account(project, GroupRole.VICE_CHAIR).filter(person::equals).isEmpty()
            : !holdsTheRole(project);
    }

    /** Whether the chair proposes, by whom the decision was opened or who leads the group now. */
    private boolean isBarred(ProjectId project) {
        return decisions.open(project).filter(decision -> decision.opening().isChairProposer()
            || account(project, GroupRole.CHAIR).filter(decision.opening()::isProposer).isPresent()).isPresent();
    }

    /** Whether the person proposed, or wrote down what the meeting decided. */
    private boolean isInvolved(ProjectId project, AccountId person) {
        return decisions.open(project).filter(decision -> decision.opening().isProposer(person)
            || decision.minutes().filter(minutes -> minutes.by().equals(person.value())).isPresent()).isPresent();
    }

    private Optional<AccountId> account(ProjectId project, GroupRole role) {
        return groups.group(project).stream().flatMap(group -> group.content().active().stream())
            .filter(member -> member.role() == role).flatMap(member -> member.account().stream()).findFirst();
    }

    /** Whether the task of confirming comes to a chair, and not to the one who stands in. */
    boolean holdsTheRole(ProjectId project) {
        return projects.members(project).stream().anyMatch(member -> member.role() == Role.ORDFORANDE);
    }
}
