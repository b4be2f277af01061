package platssamverkan.process.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import platssamverkan.shared.CleanText;

/** JSON from outside, freed of signs that no database text can hold. */
public final class CleanJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private CleanJson() {}

    /** @throws IllegalArgumentException when the text is not JSON */
    public static JsonNode parse(String text) {
        try {
            return clean(MAPPER.readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not JSON", e);
        }
    }

    public static JsonNode clean(JsonNode node) {
        if (node instanceof ObjectNode object) {
            var copy = NODES.objectNode();
            object.properties().forEach(entry -> copy.set(CleanText.of(entry.getKey()), clean(entry.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            var copy = NODES.arrayNode();
            array.forEach(item -> copy.add(clean(item)));
            return copy;
        }
        return node instanceof TextNode text ? NODES.textNode(CleanText.of(text.textValue())) : node;
    }
}
