package platssamverkan.process.actionplan;

import org.springframework.stereotype.Component;
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

    Chair(SteeringGroupService groups, ProjectService projects) {
        this.groups = groups;
        this.projects = projects;
    }

    boolean hasAccount(ProjectId project) {
        return leadsTheGroup(project) || holdsTheRole(project);
    }

    private boolean leadsTheGroup(ProjectId project) {
        return groups.group(project).stream().flatMap(group -> group.content().members().stream())
            .anyMatch(member -> member.role() == GroupRole.CHAIR && member.account().isPresent());
    }

    /** Whether the task of confirming comes to a chair, and not to the one who stands in. */
    boolean holdsTheRole(ProjectId project) {
        return projects.members(project).stream().anyMatch(member -> member.role() == Role.ORDFORANDE);
    }
}
