package platssamverkan.process.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a form is built. */
final class FormShape {

    private static final Map<String, String> HEADER = Map.of("type", "default", "schemaVersion", "16",
            "executionPlatform", "Camunda Platform", "executionPlatformVersion", "7.24.0");
    private static final Set<String> FIELDS = Set.of("textfield", "textarea", "number", "checkbox", "checklist",
            "radio", "select", "taglist", "datetime");
    private static final Set<String> FRAME = Set.of("text", "group", "dynamiclist", "separator", "spacer", "table");
    private static final Set<String> CHOICES = Set.of("checklist", "radio", "select", "taglist");
    private static final Set<String> TEXTS = Set.of("textfield", "textarea");
    private static final int MOST_FIELDS = 20;

    private FormShape() {}

    static Stream<String> header(FormFile form) {
        var id = Stream.of(form.root().path("id").asText()).filter(found -> !found.equals(form.name()))
                .map(found -> "its id is " + found);
        return Stream.concat(id, HEADER.entrySet().stream()
                .filter(entry -> !form.root().path(entry.getKey()).asText().equals(entry.getValue()))
                .map(entry -> entry.getKey() + " should be " + entry.getValue()));
    }

    static Stream<String> oneValue(FormFile form) {
        var values = FormFile.children(form.root()).filter(FormShape::holdsValue).toList();
        var outside = FormFile.children(form.root()).filter(FormShape::isField)
                .map(field -> field.path("key").asText() + " stands outside the value");
        return values.size() == 1 ? outside : Stream.of("it has " + values.size() + " groups with a path");
    }

    static boolean holdsValue(JsonNode component) {
        return "group".equals(type(component)) && !component.path("path").asText("").isEmpty();
    }

    static Stream<String> components(FormFile form) {
        return form.components().map(FormShape::type).filter(type -> !FIELDS.contains(type) && !FRAME.contains(type))
                .map(type -> type + " is not allowed");
    }

    static Stream<String> keys(FormFile form) {
        var twice = form.components().map(component -> component.path("id").asText())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .filter(entry -> entry.getValue() > 1 || entry.getKey().isEmpty())
                .map(entry -> "the id '" + entry.getKey() + "' stands " + entry.getValue() + " times");
        var keys = form.components().filter(FormShape::isField).map(field -> field.path("key").asText(""))
                .filter(key -> !key.matches("[a-z][A-Za-z0-9]*")).map(key -> "the key '" + key + "' is not camelCase");
        return Stream.concat(twice, keys);
    }

    static Stream<String> size(FormFile form) {
        int fields = fields(form.root());
        return fields <= MOST_FIELDS ? Stream.empty() : Stream.of("it shows " + fields + " fields");
    }

    private static int fields(JsonNode parent) {
        return FormFile.children(parent)
                .mapToInt(child -> (isField(child) ? 1 : 0) + child.path("defaultRepetitions").asInt(1) * fields(child))
                .sum();
    }

    static Stream<String> longestText(FormFile form) {
        return form.components()
                .filter(field -> TEXTS.contains(type(field)) && !field.path("validate").path("maxLength").isInt())
                .map(field -> field.path("key").asText() + " takes text without end");
    }

    static Stream<String> choices(FormFile form) {
        return form.components().filter(field -> CHOICES.contains(type(field)))
                .filter(field -> !field.has("values") && !field.has("valuesKey") && !field.has("valuesExpression"))
                .map(field -> field.path("key").asText() + " offers no choices");
    }

    static boolean isField(JsonNode component) {
        return FIELDS.contains(type(component));
    }

    private static String type(JsonNode component) {
        return component.path("type").asText();
    }
}
