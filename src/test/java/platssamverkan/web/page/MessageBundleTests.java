package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The messages: whole, well-formed, used, and there where a page asks for them. */
class MessageBundleTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Pattern DAMAGE = Pattern.compile("\uFFFD|Ã.|Â.|â€|[\u0080-\u009F]");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([\\w.]+)[}(]");
    private static final Pattern KEY_IN_CODE =
        Pattern.compile("(?:texts\\.text|messages\\.getMessage|rejectValue\\(\"\\w+\",)\\(?\\s*\"([\\w.-]+)\"");
    private static final Pattern STRING = Pattern.compile("[\"']([\\w]+(?:\\.[\\w-]*)+)[\"']");

    static Stream<Path> bundles() throws IOException {
        try (var files = Files.list(BUNDLES)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void isWhole(Path bundle) throws IOException {
        assertThat(Files.readString(bundle).lines().filter(line -> DAMAGE.matcher(line).find())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void canBeFormatted(Path bundle) throws IOException {
        read(bundle).forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(new MessageFormat(text, Locale.forLanguageTag("sv"))).as(key).isNotNull();
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void doublesEveryApostropheOfATextWithArguments(Path bundle) throws IOException {
        read(bundle).forEach((key, text) -> assertThat(text.replace("''", "")).as(key).doesNotContain("'"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysNothingTwice(Path bundle) throws IOException {
        var keys = Files.readString(bundle).lines()
            .filter(line -> !line.startsWith("#") && line.contains("="))
            .map(line -> line.substring(0, line.indexOf('=')))
            .toList();
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void hasEachKeyInOneBundleOnly() throws IOException {
        var all = new ArrayList<String>();
        for (var bundle : swedish()) {
            all.addAll(read(bundle).keySet());
        }
        assertThat(all).doesNotHaveDuplicates();
    }

    @Test
    void namesEveryBundleInTheSettings() throws IOException {
        var settings = Files.readString(Path.of("src/main/resources/application.yml"));
        for (var bundle : swedish()) {
            assertThat(settings).contains("messages/" + bundle.getFileName().toString().replace(".properties", ""));
        }
    }

    @Test
    void translatesTheWholeFrame() throws IOException {
        var swedish = read(BUNDLES.resolve("frame.properties"));
        var english = read(BUNDLES.resolve("frame_en.properties"));
        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        english.forEach((key, text) -> assertThat(arguments(text)).as(key).isEqualTo(arguments(swedish.get(key))));
    }

    @Test
    void hasEveryMessageThatIsAskedFor() throws IOException {
        var asked = new TreeSet<String>();
        asked.addAll(found(KEY_IN_TEMPLATE, templates()));
        asked.addAll(found(KEY_IN_CODE, code()));
        assertThat(asked).isNotEmpty();
        asked.removeIf(key -> key.endsWith("."));
        asked.removeAll(keys());
        assertThat(asked).isEmpty();
    }

    @Test
    void usesEveryMessageOfThePages() throws IOException {
        var named = new TreeSet<String>();
        named.addAll(found(KEY_IN_TEMPLATE, templates()));
        named.addAll(found(STRING, templates()));
        named.addAll(found(STRING, code()));
        var unused = new TreeSet<String>();
        for (var bundle : List.of("frame.properties", "page.properties")) {
            unused.addAll(read(BUNDLES.resolve(bundle)).keySet());
        }
        unused.removeIf(key -> named.contains(key) || named.stream().anyMatch(n -> n.endsWith(".") && key.startsWith(n)));
        unused.removeAll(Set.of("NotBlank", "NotNull", "Size", "typeMismatch"));
        assertThat(unused).isEmpty();
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        for (var bundle : swedish()) {
            keys.addAll(read(bundle).keySet());
        }
        return keys;
    }

    private static List<Path> swedish() throws IOException {
        return bundles().filter(bundle -> !bundle.toString().endsWith("_en.properties")).toList();
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{(\\d)").matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).collect(Collectors.toSet());
    }

    private static String templates() throws IOException {
        return content(Path.of("src/main/resources/templates"));
    }

    private static String code() throws IOException {
        return content(Path.of("src/main/java"));
    }

    private static String content(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            var text = new StringBuilder();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    private static TreeMap<String, String> read(Path bundle) throws IOException {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        var sorted = new TreeMap<String, String>();
        properties.forEach((key, text) -> sorted.put(key.toString(), text.toString()));
        return sorted;
    }
}
