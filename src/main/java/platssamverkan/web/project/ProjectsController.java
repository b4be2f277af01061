package platssamverkan.web.project;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectView;
import platssamverkan.web.security.Person;

@Controller
class ProjectsController {

    private final ProjectService projects;
    private final ProjectSummaries summaries;

    ProjectsController(ProjectService projects, ProjectSummaries summaries) {
        this.projects = projects;
        this.summaries = summaries;
    }

    @GetMapping("/projects")
    String list(@AuthenticationPrincipal Person person, Model model) {
        var mine = projects.projectsOf(person.id());
        model.addAttribute("running", summaries.of(only(mine, false)));
        model.addAttribute("over", summaries.of(only(mine, true)));
        return "project/list";
    }

    private static List<ProjectView> only(List<ProjectView> projects, boolean over) {
        return projects.stream().filter(project -> project.status().isOver() == over).toList();
    }
}
