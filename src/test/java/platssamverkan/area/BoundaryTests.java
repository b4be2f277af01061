package platssamverkan.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import platssamverkan.shared.Refusal;

class BoundaryTests {

    private static final String SQUARE = "[[15,59],[15.01,59],[15.01,59.01],[15,59.01],[15,59]]";
    private static final String NEIGHBOUR = "[[15.02,59],[15.03,59],[15.03,59.01],[15.02,59.01],[15.02,59]]";
    private static final String HOLE = "[[15.002,59.002],[15.004,59.002],[15.004,59.004],[15.002,59.002]]";

    @Test
    void readsAPolygon() {
        assertThat(hectares(polygon(SQUARE))).isBetween(63.0, 65.0);
    }

    @Test
    void leavesOutAHole() {
        assertThat(hectares(polygon(SQUARE + "," + HOLE))).isLessThan(hectares(polygon(SQUARE)) - 1);
    }

    @Test
    void readsSeveralSurfaces() {
        var both = "{\"type\":\"MultiPolygon\",\"coordinates\":[[%s],[%s]]}".formatted(SQUARE, NEIGHBOUR);
        assertThat(hectares(both)).isBetween(126.0, 130.0);
    }

    @Test
    void readsWhatADrawingToolWrites() {
        var drawn = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{},\"geometry\":%s}]}";
        assertThat(hectares(drawn.formatted(polygon(SQUARE)))).isEqualTo(hectares(polygon(SQUARE)));
    }

    @Test
    void readsPositionsThatHoldAHeight() {
        assertThat(faults(polygon("[[15,59,7],[15.01,59,7],[15.01,59.01,7],[15,59,7]]"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Storgatan i norr", "", "[]", "{}", "null", "{\"type\":\"Polygon\"}",
        "{\"type\":\"Polygon\",\"coordinates\":[]}", "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[15,59],[\"15.01\",59],[15.01,59.01],[15,59]]]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[15,59]]}",
        "{\"type\":\"MultiPolygon\",\"coordinates\":[]}",
        "{\"type\":\"Point\",\"coordinates\":[15,59]}",
        "{\"type\":\"LineString\",\"coordinates\":[[15,59],[15.01,59]]}",
        "{\"type\":\"Feature\",\"geometry\":null}",
        "{\"type\":\"FeatureCollection\",\"features\":[]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[15,59],[15.01,59],[15.01,59.01],[15,59]]]} och mer"
    })
    void refusesWhatIsNoSurface(String text) {
        assertThat(faults(text)).extracting(Refusal::code).containsExactly("boundaryUnreadable");
    }

    @Test
    void refusesASurfaceBesideALine() {
        var mixed = "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"geometry\":%s},"
                + "{\"type\":\"Feature\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[15,59]}}]}";
        assertThat(faults(mixed.formatted(polygon(SQUARE)))).extracting(Refusal::code)
                .containsExactly("boundaryUnreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[15,59]]", "[[15,59],[15.01,59],[15,59]]", "[[15,59],[15.01,59],[15.01,59],[15,59]]"})
    void refusesFewerThanThreeCorners(String ring) {
        assertThat(faults(polygon(ring))).containsExactly(Refusal.at("boundary", "boundaryTooFewCorners"));
    }

    @Test
    void refusesAnOpenRing() {
        assertThat(faults(polygon("[[15,59],[15.01,59],[15.01,59.01],[15,59.01]]")))
                .containsExactly(Refusal.at("boundary", "boundaryNotClosed"));
    }

    @Test
    void refusesAnOpenHole() {
        var hole = "[[15.002,59.002],[15.004,59.002],[15.004,59.004]]";
        assertThat(faults(polygon(SQUARE + "," + hole))).extracting(Refusal::code)
                .containsExactly("boundaryNotClosed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[2.35,48.85]", "[25.1,60]", "[9.9,60]", "[15,70.1]", "[15,54.9]", "[1e999,60]"})
    void refusesACornerOutsideSweden(String corner) {
        assertThat(faults(polygon("[[15,59],[15.01,59]," + corner + ",[15,59]]"))).extracting(Refusal::code)
                .containsExactly("boundaryOutsideSweden");
    }

    @Test
    void saysThatLongitudeAndLatitudeAreSwapped() {
        assertThat(faults(polygon("[[59,15],[59,15.01],[59.01,15.01],[59,15]]")))
                .containsExactly(Refusal.at("boundary", "boundaryCoordinatesSwapped", 59.0, 15.0));
    }

    @Test
    void refusesARingThatCrossesItselfAndSaysWhere() {
        assertThat(faults(polygon("[[15,59],[16,60],[16,59],[15,60],[15,59]]")))
                .containsExactly(Refusal.at("boundary", "boundaryCrossesItself", 15.5, 59.5));
    }

    @Test
    void refusesSurfacesThatOverlap() {
        var twice = "{\"type\":\"MultiPolygon\",\"coordinates\":[[%s],[%s]]}".formatted(SQUARE, SQUARE);
        assertThat(faults(twice)).extracting(Refusal::code).containsExactly("boundaryCrossesItself");
    }

    private static String polygon(String rings) {
        return "{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}";
    }

    private static List<Refusal> faults(String text) {
        return Boundary.read(text).refusals();
    }

    private static double hectares(String text) {
        return Boundary.read(text).value().hectares();
    }
}
