package platssamverkan.web.project;

import java.util.List;
import org.springframework.ui.Model;
import platssamverkan.project.ProjectView;

/** What every page of one project shows. */
public final class ProjectPage {

    private static final List<String> FOR_READERS =
        List.of("overview", "calendar", "people", "actors", "plan", "results", "journal", "report");
    private static final List<String> FOR_LEADERS =
        List.of("overview", "calendar", "people", "actors", "plan", "results", "journal", "report", "course");

    private ProjectPage() {}

    public static void show(Model model, ProjectView project, boolean leads) {
        model.addAttribute("project", project);
        model.addAttribute("example", project.example());
        model.addAttribute("leads", leads);
        model.addAttribute("tabs", leads ? FOR_LEADERS : FOR_READERS);
    }
}
