package platssamverkan.process.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.springframework.stereotype.Component;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The reason for a correction, asked for last in the form of what is corrected. */
@Component
class CorrectionReason {

    static final String KEY = "correctionReason";

    private static final int LONGEST = 4000;

    private final Texts texts;

    CorrectionReason(Texts texts) {
        this.texts = texts;
    }

    JsonNode askedIn(JsonNode schema, Worksheet<?> sheet) {
        if (sheet.corrects().isEmpty()) {
            return schema;
        }
        var asking = schema.deepCopy();
        asking.get("components").forEach(component -> {
            if (sheet.valueName().equals(component.path("path").asText())) {
                ask((ArrayNode) component.get("components"));
            }
        });
        return asking;
    }

    private void ask(ArrayNode components) {
        var field = components.addObject()
            .put("id", "CorrectionReason").put("type", "textarea").put("key", KEY)
            .put("label", texts.text("correction.reason")).put("description", texts.text("correction.reason.hint"));
        field.putObject("validate").put("required", true).put("maxLength", LONGEST);
    }

    /** Null where the sheet asks for none. */
    static Outcome<String> in(JsonNode value, Worksheet<?> sheet) {
        var reason = value.path(KEY).asText("").strip();
        if (sheet.corrects().isEmpty()) {
            return Outcome.accepted(null);
        }
        if (reason.isEmpty()) {
            return Outcome.refused(Refusal.at(KEY, "required"));
        }
        return reason.length() > LONGEST ? Outcome.refused(Refusal.at(KEY, "tooLong", LONGEST)) : Outcome.accepted(reason);
    }

    static JsonNode without(JsonNode value, Worksheet<?> sheet) {
        return sheet.corrects().isPresent() && value instanceof ObjectNode object
            ? object.deepCopy().without(KEY) : value;
    }
}
