package platssamverkan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of the glossary are the words of the code. */
class GlossaryTests {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Product PRODUCT = new Product();

    @Test
    void everyNameExists() throws IOException {
        assertThat(unknown(Files.readString(Path.of("docs/glossary.md")))).isEmpty();
    }

    @Test
    void findsANameThatDoesNotExist() {
        assertThat(unknown("| plats | place | `Spot` |")).containsExactly("Spot");
    }

    private static List<String> unknown(String text) {
        return NAME.matcher(text).results().map(found -> found.group(1)).filter(name -> !PRODUCT.has(name)).toList();
    }
}
