package platssamverkan.process.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
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
        var tasks = new ArrayList<>(tasks(module));
        tasks.addAll(besides(module));
        var inOrder = Comparator.comparing(DiagramReader::day)
            .thenComparing(task -> dueAfterDays(task).isEmpty())
            .thenComparing(tasks::indexOf);
        return tasks.stream()
            .sorted(inOrder)
            .map(DiagramReader::step)
            .collect(Collectors.toMap(
                StepOutline::step, Function.identity(), (first, again) -> first, LinkedHashMap::new))
            .values().stream().toList();
    }

    /** The tasks of a module, those that are repeated for each place or person included. */
    private static List<UserTask> tasks(SubProcess part) {
        return part.getFlowElements().stream()
            .flatMap(element -> element instanceof SubProcess inner && !inner.triggeredByEvent()
                ? tasks(inner).stream()
                : Stream.of(element).filter(UserTask.class::isInstance).map(UserTask.class::cast))
            .toList();
    }

    /** A step without a day of its own follows the step before it; one that recurs beside the others comes last. */
    private static int day(UserTask task) {
        return dueAfterDays(task).orElseGet(() -> before(task, new HashSet<>())
            .flatMap(earlier -> dueAfterDays(earlier).stream())
            .max(Comparator.naturalOrder()).orElse(Integer.MAX_VALUE));
    }

    /** The nearest user tasks with a day that the flow comes from, out of and into the parts of a module. */
    private static Stream<UserTask> before(FlowNode node, Set<FlowNode> seen) {
        return sources(node).filter(seen::add).flatMap(source -> tasksOf(source, seen));
    }

    private static Stream<UserTask> tasksOf(FlowNode source, Set<FlowNode> seen) {
        if (source instanceof SubProcess part) {
            return tasks(part).stream().flatMap(task -> tasksOf(task, seen));
        }
        return source instanceof UserTask task && dueAfterDays(task).isPresent() ? Stream.of(task) : before(source, seen);
    }

    private static Stream<FlowNode> sources(FlowNode node) {
        if (node instanceof BoundaryEvent event) {
            return Stream.of((FlowNode) event.getAttachedTo());
        }
        return node instanceof StartEvent && node.getParentElement() instanceof SubProcess part
            ? part.getIncoming().stream().map(SequenceFlow::getSource)
            : node.getIncoming().stream().map(SequenceFlow::getSource);
    }

    private static Optional<Integer> dueAfterDays(UserTask task) {
        return property(task, "dueAfterDays").map(Integer::valueOf);
    }

    /** Tasks that recur beside a module hang at a boundary event of it. */
    private Collection<UserTask> besides(SubProcess module) {
        return diagram.getModelElementsByType(BoundaryEvent.class).stream()
            .filter(event -> event.getAttachedTo().equals(module))
            .flatMap(DiagramReader::next)
            .flatMap(node -> node instanceof Gateway ? next(node) : Stream.of(node))
            .filter(UserTask.class::isInstance)
            .map(UserTask.class::cast)
            .toList();
    }

    private static Stream<FlowNode> next(FlowNode node) {
        return node.getOutgoing().stream().map(SequenceFlow::getTarget);
    }

    private static StepOutline step(UserTask task) {
        return new StepOutline(
            StepName.of(task.getId()), task.getName(), documentation(task),
            task.getCamundaCandidateGroupsList().stream().flatMap(role -> Role.of(role.strip()).stream()).toList(),
            property(task, "meetingForm"), property(task, "hours"),
            dueAfterDays(task), property(task, "skippable").isPresent());
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
