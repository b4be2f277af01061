package platssamverkan.web.project;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.ModuleOutline;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.project.ProgramModel;

/** The days that a project would get, by module, before it is started. */
@Component
class CalendarPreview {

    private final ModelCatalogue models;
    private final ProjectOpening opening;

    CalendarPreview(ModelCatalogue models, ProjectOpening opening) {
        this.models = models;
        this.opening = opening;
    }

    List<Module> of(ProgramModel model, LocalDate startsOn) {
        var dates = opening.calendar(model, startsOn);
        return models.outline(model).stream().map(module -> module(module, dates)).toList();
    }

    private static Module module(ModuleOutline module, Map<String, LocalDate> dates) {
        return new Module(module.name(), module.steps().stream()
            .filter(step -> dates.containsKey(step.step()))
            .map(step -> new Day(step.name(), dates.get(step.step())))
            .toList());
    }

    /** One module with its steps' days. */
    public record Module(String name, List<Day> days) {}

    /** One step and the day it would be due. */
    public record Day(String step, LocalDate dueOn) {}
}
