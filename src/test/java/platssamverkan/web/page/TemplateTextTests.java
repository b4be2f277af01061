package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word that a page shows is a message. */
class TemplateTextTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern HIDDEN = Pattern.compile("<!--.*?-->|<!DOCTYPE[^>]*>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(?:\"[^\"]*\"|'[^']*'|[^'\">])*>");
    private static final Pattern READ_ALOUD =
        Pattern.compile("\\s(?:title|alt|placeholder|aria-label|aria-description|label)=\"([^\"]*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsNoWordsOfItsOwn(Path template) throws IOException {
        assertThat(wordsIn(Files.readString(template))).isEmpty();
    }

    @Test
    void findsWordsBetweenTagsAndInAttributesThatAreReadAloud() {
        assertThat(wordsIn("<p th:text=\"#{a}\"></p>\n<b a=\"x > y\">Hej</b><img alt=\"En bild\" th:alt=\"#{b}\">"))
            .containsExactly("En bild", "Hej");
    }

    private static List<String> wordsIn(String template) {
        var visible = HIDDEN.matcher(template).replaceAll("");
        var words = new ArrayList<String>();
        TAG.matcher(visible).results().forEach(tag -> READ_ALOUD.matcher(tag.group()).results()
            .map(attribute -> attribute.group(1)).forEach(words::add));
        Stream.of(TAG.split(visible)).map(String::strip).forEach(words::add);
        return words.stream().filter(text -> LETTER.matcher(text).find()).toList();
    }
}
