package platssamverkan.process.model;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle of a drawing. */
record Box(double left, double top, double right, double bottom) {

    static Box of(Bounds bounds) {
        return new Box(bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    boolean meets(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean holds(Box other) {
        return left < other.left && top < other.top && right > other.right && bottom > other.bottom;
    }

    Box grown(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    boolean edgeHolds(Point point) {
        return holdsOrTouches(point) && (near(point.x(), left) || near(point.x(), right)
                || near(point.y(), top) || near(point.y(), bottom));
    }

    private boolean holdsOrTouches(Point point) {
        return point.x() >= left - 1 && point.x() <= right + 1 && point.y() >= top - 1 && point.y() <= bottom + 1;
    }

    /** The middle of each side, where a flow meets a gateway or an event. */
    List<Point> docks() {
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        return List.of(new Point(left, y), new Point(right, y), new Point(x, top), new Point(x, bottom));
    }

    static boolean near(double one, double other) {
        return Math.abs(one - other) <= 1;
    }
}
