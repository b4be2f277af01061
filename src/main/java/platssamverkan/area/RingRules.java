package platssamverkan.area;

import java.util.Arrays;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import platssamverkan.shared.Refusal;

/** What one ring of a boundary must fulfil before it can enclose a surface. */
final class RingRules {

    private static final Envelope SWEDEN = new Envelope(10, 25, 55, 70);

    private RingRules() {}

    static Optional<Refusal> fault(Coordinate[] ring) {
        var stray = Arrays.stream(ring).filter(corner -> !SWEDEN.contains(corner)).findFirst();
        if (stray.isPresent()) {
            return Optional.of(outsideSweden(stray.get()));
        }
        if (Arrays.stream(ring).distinct().count() < 3) {
            return refusal("boundaryTooFewCorners");
        }
        return ring[0].equals2D(ring[ring.length - 1]) ? Optional.empty() : refusal("boundaryNotClosed");
    }

    private static Refusal outsideSweden(Coordinate corner) {
        var swapped = SWEDEN.contains(new Coordinate(corner.y, corner.x));
        var code = swapped ? "boundaryCoordinatesSwapped" : "boundaryOutsideSweden";
        return Refusal.at("boundary", code, corner.x, corner.y);
    }

    private static Optional<Refusal> refusal(String code) {
        return Optional.of(Refusal.at("boundary", code));
    }
}
