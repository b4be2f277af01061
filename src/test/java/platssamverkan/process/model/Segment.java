package platssamverkan.process.model;

/** A straight piece of a flow. */
record Segment(Point from, Point to) {

    boolean orthogonal() {
        return from.x() == to.x() || from.y() == to.y();
    }

    double length() {
        return Math.abs(from.x() - to.x()) + Math.abs(from.y() - to.y());
    }

    /** The rectangle it fills; a line without width that lies on the border of another does not meet it. */
    Box box() {
        return new Box(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
                Math.max(from.x(), to.x()), Math.max(from.y(), to.y()));
    }

    /** True where two pieces share a point, touching included. */
    boolean meets(Segment other) {
        var one = box();
        var two = other.box();
        return one.left() <= two.right() && two.left() <= one.right() && one.top() <= two.bottom() && two.top() <= one.bottom();
    }
}
