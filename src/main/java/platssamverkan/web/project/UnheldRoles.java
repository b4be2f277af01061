package platssamverkan.web.project;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.project.MemberView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;

/** Roles that the project's model waits for and nobody has: their tasks fall to the project leader. */
@Component
class UnheldRoles {

    private final ModelCatalogue models;
    private final ProjectService projects;

    UnheldRoles(ModelCatalogue models, ProjectService projects) {
        this.models = models;
        this.projects = projects;
    }

    List<Role> of(ProjectId project) {
        var unheld = needed(project);
        projects.members(project).stream().map(MemberView::role).forEach(unheld::remove);
        return List.copyOf(unheld);
    }

    private Set<Role> needed(ProjectId project) {
        var needed = EnumSet.of(Role.ATGARDSANSVARIG);
        models.outline(project).forEach(module -> module.steps().forEach(step -> needed.addAll(step.roles())));
        return needed;
    }
}
