package platssamverkan.process.model;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Error;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Ids, names and labels. */
final class Naming {

    private static final Pattern STEM = Pattern.compile("[a-z][A-Za-z0-9]*(_[a-z][A-Za-z0-9]*)*");
    private static final Pattern MESSAGE = Pattern.compile("platssamverkan(\\.[a-z][A-Za-z]*){2}");
    private static final Pattern CODE = Pattern.compile("[a-z][A-Za-z]*");

    private Naming() {}

    static Stream<String> ids(Diagram diagram) {
        var process = Stream.of(diagram.process().getId()).filter(id -> !id.equals(diagram.name()))
                .map(id -> "the process " + id + " is not named as its file");
        var elements = Stream.concat(diagram.each(FlowElement.class), diagram.each(Message.class));
        return Stream.concat(process, elements.map(BaseElement.class::cast)
                .filter(element -> !wellNamed(element))
                .map(element -> element.getId() + " should be " + prefix(element) + "camelStem"));
    }

    private static boolean wellNamed(BaseElement element) {
        var prefix = prefix(element);
        var id = element.getId();
        return id.startsWith(prefix) && STEM.matcher(id.substring(prefix.length())).matches();
    }

    private static String prefix(BaseElement element) {
        if (element instanceof Gateway) {
            return "Gateway_";
        }
        if (element instanceof SequenceFlow) {
            return "Flow_";
        }
        var type = element.getElementType().getTypeName();
        var event = element instanceof SubProcess sub && sub.triggeredByEvent() ? "Event" : "";
        return event + type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1) + "_";
    }

    static Stream<String> messages(Diagram diagram) {
        var messages = diagram.each(Message.class).map(Message::getName).filter(name -> !MESSAGE.matcher(name).matches())
                .map(name -> "the message " + name + " should be platssamverkan.<module>.<what>");
        var errors = diagram.each(Error.class).map(Error::getErrorCode).filter(code -> !CODE.matcher(code).matches())
                .map(code -> "the error code " + code + " should be camelCase");
        return Stream.concat(messages, errors);
    }

    static Stream<String> forms(Diagram diagram) {
        return diagram.each(UserTask.class)
                .filter(task -> !kebab(stem(task.getId())).equals(task.getCamundaFormRef()))
                .map(task -> task.getId() + " has the form " + task.getCamundaFormRef());
    }

    static Stream<String> beans(Diagram diagram) {
        return diagram.each(ServiceTask.class)
                .filter(task -> !("${" + stem(task.getId()) + "Delegate}").equals(task.getCamundaDelegateExpression()))
                .map(task -> task.getId() + " calls " + task.getCamundaDelegateExpression());
    }

    static Stream<String> labels(Diagram diagram) {
        var nodes = Stream.concat(diagram.each(Activity.class), diagram.each(Event.class))
                .filter(node -> blank(node.getName())).map(node -> node.getId() + " has no name");
        var forks = diagram.each(ExclusiveGateway.class).filter(gateway -> gateway.getOutgoing().size() > 1);
        return Stream.concat(nodes, forks.flatMap(Naming::question));
    }

    private static Stream<String> question(ExclusiveGateway gateway) {
        var asked = !blank(gateway.getName()) && gateway.getName().endsWith("?");
        var answers = gateway.getOutgoing().stream().filter(flow -> blank(flow.getName()))
                .map(flow -> flow.getId() + " does not say its answer");
        return Stream.concat(asked ? Stream.empty() : Stream.of(gateway.getId() + " asks no question"), answers);
    }

    /** The step's own name, without type and without what tells two occasions of it apart. */
    static String stem(String id) {
        return id.split("_")[1];
    }

    static String kebab(String stem) {
        return stem.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
