package platssamverkan.area;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Coordinate;

/** Finds the polygons in a GeoJSON text, bare or wrapped in features as drawing tools write them. */
final class GeoJson {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private GeoJson() {}

    /** Each polygon as its rings, the outer first; empty where the text holds anything but polygons. */
    static List<List<Coordinate[]>> polygons(String text) {
        var polygons = polygons(tree(text)).toList();
        return polygons.stream().allMatch(GeoJson::isPolygon)
                ? polygons.stream().map(GeoJson::rings).toList()
                : List.of();
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException unreadable) {
            return MissingNode.getInstance();
        }
    }

    private static Stream<JsonNode> polygons(JsonNode node) {
        return switch (node.path("type").asText()) {
            case "FeatureCollection" -> parts(node.path("features")).flatMap(GeoJson::polygons);
            case "Feature" -> polygons(node.path("geometry"));
            case "MultiPolygon" -> parts(node.path("coordinates"));
            case "Polygon" -> Stream.of(node.path("coordinates"));
            default -> Stream.of(MissingNode.getInstance());
        };
    }

    private static boolean isPolygon(JsonNode polygon) {
        return !polygon.isEmpty() && parts(polygon).allMatch(GeoJson::isRing);
    }

    private static boolean isRing(JsonNode ring) {
        return !ring.isEmpty() && parts(ring).allMatch(GeoJson::isPosition);
    }

    private static boolean isPosition(JsonNode position) {
        return position.path(0).isNumber() && position.path(1).isNumber();
    }

    private static List<Coordinate[]> rings(JsonNode polygon) {
        return parts(polygon).map(GeoJson::ring).toList();
    }

    private static Coordinate[] ring(JsonNode ring) {
        return parts(ring)
                .map(position -> new Coordinate(position.get(0).asDouble(), position.get(1).asDouble()))
                .toArray(Coordinate[]::new);
    }

    private static Stream<JsonNode> parts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
