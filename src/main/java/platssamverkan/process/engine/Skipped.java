package platssamverkan.process.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;

/** A step that is no gate may be passed over with a reason; the form's value then holds nothing but that reason. */
public final class Skipped {

    private static final String BECAUSE = "skippedBecause";

    private Skipped() {}

    public static JsonNode because(String reason) {
        return JsonNodeFactory.instance.objectNode().put(BECAUSE, reason);
    }

    /** Whether the value asks to pass over the step, with or without a reason. */
    public static boolean isAskedBy(JsonNode value) {
        return value.has(BECAUSE);
    }

    /** The reason; empty where the value holds none, so that nothing is passed over without one. */
    public static Optional<String> reason(JsonNode value) {
        return Optional.ofNullable(value.get(BECAUSE)).filter(JsonNode::isTextual).map(JsonNode::textValue)
            .filter(reason -> !reason.isBlank());
    }
}
