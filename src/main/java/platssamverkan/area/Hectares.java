package platssamverkan.area;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;

/** The size of a surface given in degrees: stretched to metres by the ellipsoid's curvature where the surface lies. */
final class Hectares {

    private static final double EQUATORIAL_RADIUS = 6_378_137;
    private static final double ECCENTRICITY_SQUARED = 0.006_694_379_990_14;
    private static final double SQUARE_METRES = 10_000;

    private Hectares() {}

    static double of(Geometry surface) {
        var latitude = Math.toRadians(surface.getCentroid().getY());
        var bend = 1 - ECCENTRICITY_SQUARED * Math.pow(Math.sin(latitude), 2);
        var eastward = EQUATORIAL_RADIUS / Math.sqrt(bend) * Math.cos(latitude);
        var northward = EQUATORIAL_RADIUS * (1 - ECCENTRICITY_SQUARED) / Math.pow(bend, 1.5);
        var metres = AffineTransformation.scaleInstance(Math.toRadians(eastward), Math.toRadians(northward));
        return metres.transform(surface).getArea() / SQUARE_METRES;
    }
}
