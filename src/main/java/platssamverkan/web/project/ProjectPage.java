package platssamverkan.web.project;

import java.util.List;
import java.util.Set;
import org.springframework.ui.Model;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectView;

/** What every page of one project shows. */
public final class ProjectPage {

    private static final List<String> ALL =
        List.of("overview", "calendar", "meetings", "people", "actors", "analysis", "plan", "survey", "results", "documents", "journal",
            "report", "course");
    private static final Set<String> FOR_LEADERS = Set.of("course");
    private static final Set<String> OF_THE_FULL_MODEL = Set.of("survey");

    private ProjectPage() {}

    public static void show(Model model, ProjectView project, boolean leads) {
        model.addAttribute("project", project);
        model.addAttribute("example", project.example());
        model.addAttribute("leads", leads);
        model.addAttribute("tabs", ALL.stream()
            .filter(tab -> leads || !FOR_LEADERS.contains(tab))
            .filter(tab -> project.model() == ProgramModel.FULLSKALEMODELL || !OF_THE_FULL_MODEL.contains(tab))
            .toList());
    }
}
