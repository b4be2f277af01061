package platssamverkan.process.model;

/** A place on a drawing. */
record Point(double x, double y) {

    boolean near(Point other) {
        return Box.near(x, other.x) && Box.near(y, other.y);
    }
}
