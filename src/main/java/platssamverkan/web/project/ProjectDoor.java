package platssamverkan.web.project;

import java.util.Set;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.web.frame.NotFound;

/** Lets people in to the projects that are theirs, and nobody else. */
@Component
public class ProjectDoor {

    private final ProjectService projects;
    private final MembershipService memberships;

    ProjectDoor(ProjectService projects, MembershipService memberships) {
        this.projects = projects;
        this.memberships = memberships;
    }

    /** The project, for somebody who may read it. */
    public ProjectView read(String id, AccountView person) {
        var projectId = idOf(id);
        if (!projects.isReadableBy(projectId, person.id())) {
            throw new NotFound();
        }
        return projects.get(projectId);
    }

    /** The project, for somebody who may change its days, people and course. */
    public ProjectView lead(String id, AccountView person) {
        var project = read(id, person);
        if (!isLedBy(project, person)) {
            throw new NotFound();
        }
        return project;
    }

    /** The project, for somebody who may tend its measures, which live on when it is over. */
    public ProjectView tend(String id, AccountView person) {
        var project = read(id, person);
        if (!isTendedBy(project, person)) {
            throw new NotFound();
        }
        return project;
    }

    /** Whether the person may read the project now, after a change of roles too. */
    public boolean isOpenTo(ProjectView project, AccountView person) {
        return projects.isReadableBy(project.id(), person.id());
    }

    /** Project leaders and coordinators lead; nobody leads what is over. */
    public boolean isLedBy(ProjectView project, AccountView person) {
        return !project.status().isOver() && isTendedBy(project, person);
    }

    public boolean isTendedBy(ProjectView project, AccountView person) {
        return isCoordinator(project, person) || holdsLeadingRole(project, person);
    }

    private boolean holdsLeadingRole(ProjectView project, AccountView person) {
        var roles = memberships.rolesOf(person.id()).getOrDefault(project.id(), Set.of());
        return roles.contains(Role.PROJEKTLEDARE) || roles.contains(Role.SAMORDNARE);
    }

    private static boolean isCoordinator(ProjectView project, AccountView person) {
        return person.coordinator() && person.municipalityId().equals(project.municipalityId());
    }

    private static ProjectId idOf(String id) {
        try {
            return ProjectId.of(id);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
