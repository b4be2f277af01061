package platssamverkan.web.fault;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a person had written in a form that could not be received. */
final class Written {

    private static final Pattern SEVERAL_WORDS = Pattern.compile("\\S\\s+\\S");

    private Written() {}

    /** The texts of more than one word, in the order of the form; short answers are soon chosen again, secrets never shown. */
    static List<String> in(Map<String, String[]> fields) {
        return fields.entrySet().stream()
            .filter(field -> !field.getKey().startsWith("_") && !field.getKey().contains("assword"))
            .flatMap(field -> Arrays.stream(field.getValue()))
            .filter(text -> SEVERAL_WORDS.matcher(text).find())
            .toList();
    }
}
