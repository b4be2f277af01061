package platssamverkan.process.engine;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.shared.Refusal;

/** While a project is paused nothing in it moves; whoever tries is told so. */
@Component
public class Pause {

    public static final Refusal REFUSAL = Refusal.of("projectPaused");

    private final ProjectService projects;

    Pause(ProjectService projects) {
        this.projects = projects;
    }

    public Optional<Refusal> refusal(ProjectId project) {
        return projects.get(project).status() == ProjectStatus.PAUSED ? Optional.of(REFUSAL) : Optional.empty();
    }
}
