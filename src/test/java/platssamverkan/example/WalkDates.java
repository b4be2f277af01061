package platssamverkan.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The story's days fitted to the day on which a walk comes to them. */
final class WalkDates {

    private static final Set<String> OF_WHAT_HAS_HAPPENED = Set.of("begunOn", "completedOn", "countedOn", "discussedOn",
        "doneOn", "fromDay", "heldOn", "inspectedOn", "ratedOn", "toDay", "walkedOn");

    private WalkDates() {}

    /** Whatever has happened has happened by today. */
    static JsonNode notAfter(LocalDate today, JsonNode value) {
        if (value instanceof ObjectNode object) {
            List.copyOf(object.properties()).forEach(field -> object.set(field.getKey(),
                OF_WHAT_HAS_HAPPENED.contains(field.getKey()) && field.getValue().isTextual()
                    ? object.textNode(earlier(field.getValue().textValue(), today))
                    : notAfter(today, field.getValue())));
        } else if (value instanceof ArrayNode array) {
            array.forEach(element -> notAfter(today, element));
        }
        return value;
    }

    private static String earlier(String day, LocalDate today) {
        return !day.isBlank() && LocalDate.parse(day).isAfter(today) ? today.toString() : day;
    }
}
