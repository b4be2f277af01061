package platssamverkan.process.model;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.springframework.web.util.HtmlUtils;

/** One file of {@code processes/}, or a changed copy of it in memory. */
public final class Diagram {

    private static final Folder FOLDER = new Folder("processes", ".bpmn");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}");

    private final String name;
    private final String xml;
    private final BpmnModelInstance model;

    private Diagram(String name, String xml) {
        this.name = name;
        this.xml = xml;
        this.model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    public static List<Diagram> all() {
        return FOLDER.names().map(Diagram::named).toList();
    }

    public static Diagram named(String name) {
        return new Diagram(name, FOLDER.text(name));
    }

    /** A copy in which a text that stands in the file is replaced at its first place. */
    public Diagram with(String text, String other) {
        int at = xml.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(name + " does not contain " + text);
        }
        return new Diagram(name, xml.substring(0, at) + other + xml.substring(at + text.length()));
    }

    /** A copy in which an id has another name everywhere. */
    public Diagram renamed(String id, String other) {
        return new Diagram(name, xml.replaceAll("\\b" + id + "\\b", other));
    }

    /** A copy in which the shape of an element is drawn elsewhere. */
    public Diagram moved(String id, int right, int down) {
        return redrawn(BpmnShape.class, shape -> shape.getBpmnElement().getId().equals(id),
                shape -> shift(shape.getBounds(), right, down));
    }

    /** A copy in which the label of an element is drawn elsewhere. */
    public Diagram labelMoved(String id, int right, int down) {
        return redrawn(BpmnShape.class, shape -> shape.getBpmnElement().getId().equals(id),
                shape -> shift(shape.getBpmnLabel().getBounds(), right, down));
    }

    /** A copy in which a bend of a flow is drawn elsewhere. */
    public Diagram bent(String id, int bend, int right, int down) {
        return redrawn(BpmnEdge.class, edge -> edge.getBpmnElement().getId().equals(id), edge -> {
            var point = List.copyOf(edge.getWaypoints()).get(bend);
            point.setX(point.getX() + right);
            point.setY(point.getY() + down);
        });
    }

    private <T extends ModelElementInstance> Diagram redrawn(Class<T> type, Predicate<T> which, Consumer<T> change) {
        var copy = new Diagram(name, Bpmn.convertToString(model));
        change.accept(copy.each(type).filter(which).findFirst().orElseThrow());
        return copy;
    }

    private static void shift(Bounds bounds, int right, int down) {
        bounds.setX(bounds.getX() + right);
        bounds.setY(bounds.getY() + down);
    }

    public String name() {
        return name;
    }

    /** Every expression, wherever it stands, but for the beans that service tasks call. */
    Stream<String> expressions() {
        return EXPRESSION.matcher(xml.replaceAll("delegateExpression=\"[^\"]*\"", "")).results()
                .map(found -> HtmlUtils.htmlUnescape(found.group()));
    }

    public List<String> ids() {
        return each(BaseElement.class).map(BaseElement::getId).toList();
    }

    Process process() {
        return each(Process.class).findFirst().orElseThrow();
    }

    <T extends ModelElementInstance> Stream<T> each(Class<T> type) {
        return model.getModelElementsByType(type).stream();
    }

    @SuppressWarnings("unchecked")
    <T extends ModelElementInstance> T byId(String id) {
        return (T) model.getModelElementById(id);
    }

    @Override
    public String toString() {
        return name;
    }
}
