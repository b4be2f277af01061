package platssamverkan.process.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Where everything of a diagram stands. */
final class Drawing {

    record Shape(FlowNode node, Box box) {

        boolean container() {
            return node instanceof SubProcess;
        }

        boolean around(Shape other) {
            var parent = other.node.getParentElement();
            while (parent != null && !parent.equals(node)) {
                parent = parent.getParentElement();
            }
            return parent != null;
        }

        boolean sitsOn(Shape host) {
            return node instanceof BoundaryEvent event && event.getAttachedTo().equals(host.node);
        }

        @Override
        public String toString() {
            return node.getId();
        }
    }

    record Line(SequenceFlow flow, List<Point> points) {

        List<Segment> segments() {
            return IntStream.range(1, points.size()).mapToObj(i -> new Segment(points.get(i - 1), points.get(i))).toList();
        }

        Point first() {
            return points.get(0);
        }

        Point last() {
            return points.get(points.size() - 1);
        }

        @Override
        public String toString() {
            return flow.getId();
        }
    }

    record Label(BaseElement of, Box box) {

        @Override
        public String toString() {
            return "the label of " + of.getId();
        }
    }

    final List<Shape> shapes;
    final List<Line> lines;
    final List<Label> labels;

    private Drawing(Diagram diagram) {
        shapes = diagram.each(BpmnShape.class).map(Drawing::shape).toList();
        lines = diagram.each(BpmnEdge.class).map(Drawing::line).toList();
        labels = Stream.concat(
                diagram.each(BpmnShape.class).flatMap(shape -> label(shape.getBpmnElement(), shape.getBpmnLabel())),
                diagram.each(BpmnEdge.class).flatMap(edge -> label(edge.getBpmnElement(), edge.getBpmnLabel()))).toList();
    }

    static Drawing of(Diagram diagram) {
        return new Drawing(diagram);
    }

    Shape shape(FlowNode node) {
        return shapes.stream().filter(shape -> shape.node().equals(node)).findFirst().orElseThrow();
    }

    /** Every pair of two things, once. */
    static <T> Stream<List<T>> pairs(List<T> all) {
        var pairs = new ArrayList<List<T>>();
        IntStream.range(0, all.size()).forEach(i ->
                all.subList(i + 1, all.size()).forEach(other -> pairs.add(List.of(all.get(i), other))));
        return pairs.stream();
    }

    private static Shape shape(BpmnShape shape) {
        return new Shape((FlowNode) shape.getBpmnElement(), Box.of(shape.getBounds()));
    }

    private static Line line(BpmnEdge edge) {
        return new Line((SequenceFlow) edge.getBpmnElement(),
                edge.getWaypoints().stream().map(point -> new Point(point.getX(), point.getY())).toList());
    }

    private static Stream<Label> label(BaseElement element, BpmnLabel label) {
        return label == null || label.getBounds() == null ? Stream.empty() : Stream.of(new Label(element, Box.of(label.getBounds())));
    }
}
