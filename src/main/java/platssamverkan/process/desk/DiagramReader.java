package platssamverkan.process.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import platssamverkan.process.engine.StepName;
import platssamverkan.project.Role;

/** Reads a diagram as modules and steps. */
final class DiagramReader {

    private final BpmnModelInstance diagram;

    DiagramReader(BpmnModelInstance diagram) {
        this.diagram = diagram;
    }

    List<ModuleOutline> modules() {
        var process = diagram.getModelElementsByType(Process.class).iterator().next();
        return process.getChildElementsByType(SubProcess.class).stream()
            .filter(module -> !module.triggeredByEvent())
            .map(this::module)
            .toList();
    }

    private ModuleOutline module(SubProcess module) {
        return new ModuleOutline(
            module.getId(), module.getName(), documentation(module),
            property(module, "meetingForms").map(forms -> Arrays.asList(forms.split(","))).orElse(List.of()),
            steps(module));
    }

    private List<StepOutline> steps(SubProcess module) {
        var tasks = new ArrayList<UserTask>(module.getChildElementsByType(UserTask.class));
        tasks.addAll(besides(module));
        return tasks.stream()
            .map(DiagramReader::step)
            .collect(Collectors.toMap(StepOutline::step, step -> step, (first, again) -> first))
            .values().stream()
            .sorted(Comparator.comparing((StepOutline step) -> step.dueAfterDays().orElse(Integer.MAX_VALUE))
                .thenComparing(step -> position(tasks, step)))
            .toList();
    }

    /** Tasks that recur beside a module hang at a boundary event of it. */
    private Collection<UserTask> besides(SubProcess module) {
        return diagram.getModelElementsByType(BoundaryEvent.class).stream()
            .filter(event -> event.getAttachedTo().equals(module))
            .flatMap(event -> event.getOutgoing().stream())
            .map(flow -> flow.getTarget())
            .filter(UserTask.class::isInstance)
            .map(UserTask.class::cast)
            .toList();
    }

    private static int position(List<UserTask> tasks, StepOutline step) {
        return (int) tasks.stream().takeWhile(task -> !StepName.of(task.getId()).equals(step.step())).count();
    }

    private static StepOutline step(UserTask task) {
        return new StepOutline(
            StepName.of(task.getId()), task.getName(), documentation(task),
            task.getCamundaCandidateGroupsList().stream().flatMap(role -> Role.of(role.strip()).stream()).toList(),
            property(task, "meetingForm"), property(task, "hours"),
            property(task, "dueAfterDays").map(Integer::valueOf), property(task, "skippable").isPresent());
    }

    private static String documentation(BaseElement element) {
        return element.getDocumentations().stream().map(Documentation::getTextContent).collect(Collectors.joining("\n"));
    }

    private static Optional<String> property(BaseElement element, String name) {
        return Optional.ofNullable(element.getExtensionElements()).stream()
            .flatMap(extensions -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
            .flatMap(properties -> properties.getCamundaProperties().stream())
            .filter(property -> name.equals(property.getCamundaName()))
            .map(property -> property.getCamundaValue())
            .findFirst();
    }
}
