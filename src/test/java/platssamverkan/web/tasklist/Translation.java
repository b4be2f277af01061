package platssamverkan.web.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Holds one language of Tasklist against the English that it is shipped with. */
final class Translation {

    private static final String FOLDER = "/META-INF/resources/webjars/camunda/app/tasklist/locales/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{.*?}}|%[sd]|<br/>");
    private static final Pattern ENGLISH = Pattern.compile(
        "(?i)\\b(the|of|is|are|not|and|or|with|could|has been|task|user|filter|try|please|your|error|date)\\b");
    private static final Set<String> ALIKE = Set.of(
        "/labels/DIAGRAM", "/labels/NO_TASK_FORM", "/labels/SEARCH_LESS_THAN", "/labels/SEARCH_LESS_THAN_EQUALS",
        "/labels/SEARCH_GREATER_THAN", "/labels/SEARCH_GREATER_THAN_EQUALS", "/dateLocales/week/dow",
        "/dateLocales/week/doy", "/dateLocales/calendar/sameElse", "/dateLocales/longDateFormat/LL");

    private final Map<String, String> english;
    private final Map<String, String> ours;

    Translation(JsonNode english, JsonNode ours) {
        this.english = texts("", english, new TreeMap<>());
        this.ours = texts("", ours, new TreeMap<>());
    }

    static JsonNode read(String language) {
        try (var file = Translation.class.getResourceAsStream(FOLDER + language + ".json")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return new ObjectMapper().readTree(text.replace("\uFEFF", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> faults() {
        var faults = new ArrayList<String>();
        english.keySet().stream().filter(key -> !ours.containsKey(key)).forEach(key -> faults.add("missing " + key));
        ours.keySet().stream().filter(key -> !english.containsKey(key)).forEach(key -> faults.add("unknown " + key));
        ours.forEach((key, text) -> {
            if (english.containsKey(key)) {
                compare(key, english.get(key), text, faults);
            }
        });
        return faults;
    }

    private static void compare(String key, String english, String text, List<String> faults) {
        if (!placeholders(english).equals(placeholders(text))) {
            faults.add("other placeholders in " + key);
        }
        if (text.equals(english) && !ALIKE.contains(key)) {
            faults.add("not translated " + key);
        }
        if (ENGLISH.matcher(text.replaceAll("\\{\\{.*?}}|<[^>]*>", "")).find()) {
            faults.add("English words in " + key);
        }
    }

    private static List<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group)
            .map(found -> found.replace(" ", "")).sorted().toList();
    }

    private static Map<String, String> texts(String path, JsonNode node, Map<String, String> found) {
        if (node.isValueNode()) {
            found.put(path, node.asText());
        }
        node.properties().forEach(entry -> texts(path + "/" + entry.getKey(), entry.getValue(), found));
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            texts(path + "/" + index, node.get(index), found);
        }
        return found;
    }
}
