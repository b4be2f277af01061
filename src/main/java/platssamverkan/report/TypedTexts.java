package platssamverkan.report;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the words that people have typed in a report's stored text, and puts others in their place. What is decided is
 * no such text: the decisions are quoted from a chain that nobody changes.
 */
final class TypedTexts {

    private static final List<Pattern> TYPED = List.of(
        Pattern.compile("/summary"), Pattern.compile("/area/description"),
        Pattern.compile("/situation/(mapping|otherInformation|analysis)"), Pattern.compile("/plan/summary"),
        Pattern.compile("/plan/measures/\\d+/followUp/(worked|didNotWork|remains|lesson)"),
        Pattern.compile("/group/mandate"), Pattern.compile("/coaching/\\d+/topic"),
        Pattern.compile("/interviews/themes/\\d+/words/\\d+"), Pattern.compile("/closing/(changed|lessons)"),
        Pattern.compile("/continuedWork/organisation"), Pattern.compile("/continuedWork/proposals/\\d+/description"),
        Pattern.compile("/handOver/organisation"));
    private static final List<String> NAMES = List.of("title", "theme", "heldOn");

    private TypedTexts() {}

    /** In the order in which the report holds them; empty texts are left out. */
    static List<TypedText> in(JsonNode content) {
        var found = new ArrayList<TypedText>();
        collect("", content, "", found);
        return found;
    }

    private static void collect(String path, JsonNode node, String of, List<TypedText> found) {
        if (node.isObject()) {
            var inside = name(node).orElse(of);
            node.properties().forEach(field -> collect(path + "/" + field.getKey(), field.getValue(), inside, found));
        } else if (node.isArray()) {
            for (var i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), of, found);
            }
        } else if (node.isTextual() && !node.textValue().isBlank() && isTyped(path)) {
            found.add(new TypedText(path, path.replaceAll("/\\d+", "").substring(1).replace('/', '.'), of, node.textValue()));
        }
    }

    private static Optional<String> name(JsonNode row) {
        return NAMES.stream().map(row::get).filter(node -> node != null && node.isTextual()).map(JsonNode::textValue)
            .findFirst();
    }

    private static boolean isTyped(String path) {
        return TYPED.stream().anyMatch(pattern -> pattern.matcher(path).matches());
    }

    static void replace(JsonNode content, Map<String, String> words) {
        words.forEach((path, text) -> {
            var pointer = JsonPointer.compile(path);
            var parent = content.at(pointer.head());
            if (parent instanceof ObjectNode object) {
                object.put(pointer.last().getMatchingProperty(), text);
            } else {
                ((ArrayNode) parent).set(pointer.last().getMatchingIndex(), text);
            }
        });
    }
}
