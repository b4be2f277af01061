package platssamverkan.process.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
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

    private static final List<String> LABELS = List.of("label", "dateLabel", "timeLabel");

    private FormTexts() {}

    static Stream<String> labels(FormFile form) {
        return form.components()
                .filter(component -> FormShape.isField(component) || "dynamiclist".equals(component.path("type").asText()))
                .filter(component -> LABELS.stream().allMatch(label -> component.path(label).asText("").isBlank()))
                .map(component -> component.path("id").asText() + " has no label");
    }

    static Stream<String> swedish(FormFile form) {
        return form.components().flatMap(FormTexts::visible)
                .flatMap(text -> words(text).filter(ENGLISH::contains).map(word -> "'" + word + "' in: " + text));
    }

    private static Stream<String> visible(JsonNode component) {
        var own = Stream.concat(LABELS.stream(), Stream.of("description", "text"))
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
