package platssamverkan.web.project;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import platssamverkan.project.ProjectView;
import platssamverkan.web.security.Person;

@Controller
class ProjectsController {

    private final ProjectSearch search;
    private final ProjectSummaries summaries;

    ProjectsController(ProjectSearch search, ProjectSummaries summaries) {
        this.search = search;
        this.summaries = summaries;
    }

    @GetMapping("/projects")
    String list(
        @RequestParam(defaultValue = "") String q, @AuthenticationPrincipal Person person, Model model
    ) {
        var mine = search.find(q, person.id());
        model.addAttribute("sought", q.strip());
        model.addAttribute("running", summaries.of(only(mine, false)));
        model.addAttribute("over", summaries.of(only(mine, true)));
        return "project/list";
    }

    private static List<ProjectView> only(List<ProjectView> projects, boolean over) {
        return projects.stream().filter(project -> project.status().isOver() == over).toList();
    }
}
