package platssamverkan.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

class HectaresTests {

    private static final double POLAR_RADIUS = 6_356_752.314_245;
    private static final double ECCENTRICITY = 0.081_819_190_842_6;

    /** Compares with the exact surface between two parallels and two meridians of the ellipsoid. */
    @Property(tries = 200)
    void agreesWithTheExactSurfaceOfTheEllipsoid(
            @ForAll @DoubleRange(min = 55, max = 69.9) double south,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 0.1) double height,
            @ForAll @Scale(3) @DoubleRange(min = 0.001, max = 0.1) double width) {
        var cell = new GeometryFactory().toGeometry(new Envelope(15, 15 + width, south, south + height));
        var exact = (zone(south + height) - zone(south)) * Math.toRadians(width) / 10_000;
        assertThat(Hectares.of(cell)).isCloseTo(exact, withinPercentage(0.01));
    }

    private static double zone(double degrees) {
        var sine = Math.sin(Math.toRadians(degrees));
        var x = ECCENTRICITY * sine;
        var shape = sine / (1 - x * x) + Math.log((1 + x) / (1 - x)) / (2 * ECCENTRICITY);
        return POLAR_RADIUS * POLAR_RADIUS / 2 * shape;
    }
}
