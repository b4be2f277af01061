package platssamverkan.process.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a form says to people. */
final class FormTexts {

    private static final Set<String> ENGLISH = Set.of("the", "and", "of", "your", "please", "select", "add", "new",
            "remove", "required", "field", "this", "these", "with", "from", "choose", "enter", "should", "when", "what",
            "which", "where", "how", "yes", "no", "not", "date", "comment", "other", "place", "places", "area", "measure",
            "meeting", "name", "title", "choice", "submit", "save", "score", "feedback", "deadline", "input", "label");

    private FormTexts() {}

    static Stream<String> labels(FormFile form) {
        return form.components()
                .filter(component -> FormShape.isField(component) || "dynamiclist".equals(component.path("type").asText()))
                .filter(component -> component.path(labelOf(component)).asText("").isBlank())
                .map(component -> component.path("id").asText() + " has no label");
    }

    /** A date or a time carries its label under a key of its own. */
    private static String labelOf(JsonNode component) {
        var isDatetime = "datetime".equals(component.path("type").asText());
        return !isDatetime ? "label" : "time".equals(component.path("subtype").asText()) ? "timeLabel" : "dateLabel";
    }

    static Stream<String> swedish(FormFile form) {
        return form.components().flatMap(FormTexts::visible)
                .flatMap(text -> words(text).filter(ENGLISH::contains).map(word -> "'" + word + "' in: " + text));
    }

    private static Stream<String> visible(JsonNode component) {
        var own = Stream.of("label", "dateLabel", "timeLabel", "description", "text")
                .map(key -> component.path(key).asText(""));
        var appearance = Stream.of("prefixAdorner", "suffixAdorner")
                .map(key -> component.path("appearance").path(key).asText(""));
        var values = StreamSupport.stream(component.path("values").spliterator(), false)
                .map(value -> value.path("label").asText(""));
        return Stream.of(own, appearance, values).flatMap(texts -> texts).filter(text -> !text.isBlank());
    }

    private static Stream<String> words(String text) {
        var prose = text.replaceAll("\\{\\{[^}]*}}|\\(https?:[^)]*\\)|\\(/[^)]*\\)|<[^>]*>", " ");
        return Arrays.stream(prose.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
    }
}
