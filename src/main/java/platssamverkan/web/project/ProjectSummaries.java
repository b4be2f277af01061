package platssamverkan.web.project;

import java.util.List;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;

/** Says in one line where a project stands. */
@Component
public class ProjectSummaries {

    private final ProjectJourney journey;
    private final Journeys journeys;
    private final Texts texts;

    ProjectSummaries(ProjectJourney journey, Journeys journeys, Texts texts) {
        this.journey = journey;
        this.journeys = journeys;
        this.texts = texts;
    }

    public List<ProjectSummary> of(List<ProjectView> projects) {
        return projects.stream()
            .map(project -> of(project, journeys.of(journey.states(project.id()))))
            .toList();
    }

    ProjectSummary of(ProjectView project, List<ModuleItem> modules) {
        var done = modules.stream().mapToLong(ModuleItem::done).sum();
        var total = modules.stream().mapToLong(ModuleItem::total).sum();
        var late = project.status() == ProjectStatus.ACTIVE && modules.stream().anyMatch(ModuleItem::isLate);
        return new ProjectSummary(project, state(project, modules), done, total, late);
    }

    private String state(ProjectView project, List<ModuleItem> modules) {
        if (project.status() != ProjectStatus.ACTIVE) {
            return texts.text("project.state." + project.status().name());
        }
        var current = modules.stream().filter(ModuleItem::isCurrent).map(module -> module.outline().name()).toList();
        return current.isEmpty()
            ? texts.text("project.state.waiting")
            : texts.text("project.state.now", texts.names(current), texts.names(underWay(modules)));
    }

    private static List<String> underWay(List<ModuleItem> modules) {
        return modules.stream()
            .flatMap(module -> module.steps().stream())
            .filter(StepItem::isUnderWay)
            .map(step -> step.view().outline().name())
            .toList();
    }
}
