package platssamverkan.area;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** A drawn boundary: one or several surfaces within Sweden, in WGS 84, that nowhere cross themselves. */
record Boundary(Geometry surface) {

    private static final String PATH = "boundary";
    private static final GeometryFactory SURFACES = new GeometryFactory();

    static Outcome<Boundary> read(String geoJson) {
        var polygons = GeoJson.polygons(geoJson);
        if (polygons.isEmpty()) {
            return refused("boundaryUnreadable");
        }
        return firstFault(polygons.stream().flatMap(List::stream))
                .<Outcome<Boundary>>map(Outcome::refused)
                .orElseGet(() -> join(polygons));
    }

    double hectares() {
        return Hectares.of(surface);
    }

    private static Optional<Refusal> firstFault(Stream<Coordinate[]> rings) {
        return rings.map(RingRules::fault).flatMap(Optional::stream).findFirst();
    }

    private static Outcome<Boundary> join(List<List<Coordinate[]>> polygons) {
        var parts = polygons.stream().map(Boundary::polygon).toArray(Polygon[]::new);
        var surface = parts.length == 1 ? parts[0] : SURFACES.createMultiPolygon(parts);
        var fault = new IsValidOp(surface).getValidationError();
        if (fault == null) {
            return Outcome.accepted(new Boundary(surface));
        }
        return refused("boundaryCrossesItself", fault.getCoordinate().x, fault.getCoordinate().y);
    }

    private static Polygon polygon(List<Coordinate[]> rings) {
        var holes = rings.stream().skip(1).map(SURFACES::createLinearRing).toArray(LinearRing[]::new);
        return SURFACES.createPolygon(SURFACES.createLinearRing(rings.get(0)), holes);
    }

    private static Outcome<Boundary> refused(String code, Object... arguments) {
        return Outcome.refused(Refusal.at(PATH, code, arguments));
    }
}
