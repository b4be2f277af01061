package platssamverkan.process.correction;

import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.ScopedGroups;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;

/** Who may correct what is on record: those who may record it, while the project goes on. */
@Component
public class Correctors {

    private final ProjectService projects;
    private final ScopedGroups groups;

    Correctors(ProjectService projects, ScopedGroups groups) {
        this.projects = projects;
        this.groups = groups;
    }

    public boolean mayCorrect(ProjectId project, AccountId person) {
        return projects.get(project).status() == ProjectStatus.ACTIVE
            && groups.groupsIn(project, person).contains(Role.PROJEKTLEDARE.id() + "@" + project);
    }
}
