package platssamverkan.web.start;

import java.util.List;
import java.util.function.Predicate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskLine;
import platssamverkan.project.ProjectService;
import platssamverkan.web.project.ProjectSummaries;
import platssamverkan.web.security.Person;

@Controller
class StartController {

    private final TaskDesk desk;
    private final ProjectService projects;
    private final ProjectSummaries summaries;

    StartController(TaskDesk desk, ProjectService projects, ProjectSummaries summaries) {
        this.desk = desk;
        this.projects = projects;
        this.summaries = summaries;
    }

    @GetMapping("/")
    String start(@AuthenticationPrincipal Person person, Model model) {
        var tasks = desk.tasks(person.id());
        var mine = projects.projectsOf(person.id());
        var running = mine.stream().filter(p -> !p.status().isOver()).toList();
        model.addAttribute("groups", List.of(
            group("late", tasks, TaskLine::late),
            group("mine", tasks, task -> !task.late() && task.mine()),
            group("roles", tasks, task -> !task.late() && !task.mine())));
        model.addAttribute("anything", !tasks.isEmpty());
        model.addAttribute("projects", summaries.of(running));
        model.addAttribute("allAreOver", running.isEmpty() && !mine.isEmpty());
        return "start/start";
    }

    private static TaskGroup group(String name, List<TaskLine> tasks, Predicate<TaskLine> belongs) {
        return new TaskGroup(name, tasks.stream().filter(belongs).toList());
    }

    /** Tasks under one heading, {@code start.group.<name>}. */
    public record TaskGroup(String name, List<TaskLine> tasks) {}
}
