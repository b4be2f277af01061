package platssamverkan.process.model;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import platssamverkan.process.model.Drawing.Line;
import platssamverkan.process.model.Drawing.Shape;

/** How a diagram is drawn: nothing on top of anything else, flows straight and clear, modules in a row. */
final class Layout {

    private static final double SHORTEST = 10;
    private static final double AIR = 8;

    private Layout() {}

    static Stream<String> drawn(Diagram diagram) {
        var drawing = Drawing.of(diagram);
        var there = Stream.concat(drawing.shapes.stream().map(shape -> shape.node().getId()),
                drawing.lines.stream().map(line -> line.flow().getId())).toList();
        return diagram.each(FlowElement.class).map(BaseElement::getId).filter(id -> !there.contains(id))
                .map(id -> id + " is not drawn");
    }

    static Stream<String> overlaps(Diagram diagram) {
        return Drawing.pairs(Drawing.of(diagram).shapes)
                .filter(pair -> tooClose(pair.get(0), pair.get(1)))
                .map(pair -> pair.get(0) + " lies on " + pair.get(1));
    }

    private static boolean tooClose(Shape one, Shape two) {
        if (one.around(two) || two.around(one)) {
            var outer = one.around(two) ? one : two;
            var inner = outer == one ? two : one;
            return !outer.box().holds(inner.box().grown(AIR));
        }
        return !one.sitsOn(two) && !two.sitsOn(one) && one.box().grown(AIR).meets(two.box());
    }

    static Stream<String> orthogonal(Diagram diagram) {
        return Drawing.of(diagram).lines.stream()
                .filter(line -> line.segments().stream().anyMatch(piece -> !piece.orthogonal() || piece.length() < SHORTEST))
                .map(line -> line + " is not drawn in straight right angles");
    }

    static Stream<String> docking(Diagram diagram) {
        var drawing = Drawing.of(diagram);
        return drawing.lines.stream()
                .filter(line -> !meets(drawing.shape(line.flow().getSource()), line.first())
                        || !meets(drawing.shape(line.flow().getTarget()), line.last()))
                .map(line -> line + " does not begin and end at the edge of its shapes");
    }

    private static boolean meets(Shape shape, Point point) {
        boolean round = shape.node() instanceof Gateway || shape.node() instanceof Event;
        return round ? shape.box().docks().stream().anyMatch(point::near) : shape.box().edgeHolds(point);
    }

    static Stream<String> crossings(Diagram diagram) {
        return Drawing.pairs(Drawing.of(diagram).lines)
                .filter(pair -> cross(pair.get(0), pair.get(1)))
                .map(pair -> pair.get(0) + " crosses " + pair.get(1));
    }

    private static boolean cross(Line one, Line two) {
        return one.segments().stream().anyMatch(a -> two.segments().stream().anyMatch(b -> a.meets(b)));
    }

    static Stream<String> throughShapes(Diagram diagram) {
        var drawing = Drawing.of(diagram);
        return drawing.lines.stream().flatMap(line -> drawing.shapes.stream()
                .filter(shape -> runsInto(line, shape))
                .map(shape -> line + " runs into " + shape));
    }

    private static boolean runsInto(Line line, Shape shape) {
        var end = shape.node().equals(line.flow().getSource()) || shape.node().equals(line.flow().getTarget());
        var box = end ? shape.box() : shape.box().grown(AIR);
        return line.segments().stream().map(Segment::box)
                .anyMatch(piece -> piece.meets(box) && !(shape.container() && shape.box().holds(piece)));
    }

    static Stream<String> row(Diagram diagram) {
        var modules = modules(diagram);
        var pairs = IntStream.range(1, modules.size()).mapToObj(i -> List.of(modules.get(i - 1), modules.get(i))).toList();
        return pairs.stream()
                .filter(pair -> pair.get(0).box().top() != pair.get(1).box().top() || gap(pair) != gap(pairs.get(0)))
                .map(pair -> pair.get(1) + " does not stand in the row");
    }

    private static List<Shape> modules(Diagram diagram) {
        return Drawing.of(diagram).shapes.stream()
                .filter(shape -> shape.node() instanceof SubProcess sub && !sub.triggeredByEvent())
                .filter(shape -> shape.node().getParentElement() instanceof Process)
                .sorted(Comparator.comparingDouble(shape -> shape.box().left()))
                .toList();
    }

    private static double gap(List<Shape> pair) {
        return pair.get(1).box().left() - pair.get(0).box().right();
    }
}
