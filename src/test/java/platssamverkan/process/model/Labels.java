package platssamverkan.process.model;

import java.util.stream.Stream;
import platssamverkan.process.model.Drawing.Label;
import platssamverkan.process.model.Drawing.Shape;

/** A label lies on nothing: no shape, no flow, no other label. */
final class Labels {

    private Labels() {}

    static Stream<String> free(Diagram diagram) {
        var drawing = Drawing.of(diagram);
        var others = Drawing.pairs(drawing.labels).filter(pair -> pair.get(0).box().meets(pair.get(1).box()))
                .map(pair -> pair.get(0) + " lies on " + pair.get(1));
        return Stream.concat(others, drawing.labels.stream().flatMap(label -> covered(label, drawing)));
    }

    private static Stream<String> covered(Label label, Drawing drawing) {
        var shapes = drawing.shapes.stream().filter(shape -> lies(label, shape)).map(Object::toString);
        var lines = drawing.lines.stream()
                .filter(line -> line.segments().stream().anyMatch(piece -> label.box().meets(piece.box())))
                .map(Object::toString);
        return Stream.concat(shapes, lines).map(thing -> label + " lies on " + thing);
    }

    private static boolean lies(Label label, Shape shape) {
        return label.box().meets(shape.box()) && !(shape.container() && shape.box().holds(label.box()));
    }
}
