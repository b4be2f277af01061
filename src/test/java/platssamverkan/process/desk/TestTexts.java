package platssamverkan.process.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The product's own words, for tests without Spring. */
public final class TestTexts {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");

    private TestTexts() {}

    public static Texts swedish() {
        var messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setBasenames(Stream.of(Objects.requireNonNull(BUNDLES.toFile().list()))
            .filter(file -> !file.contains("_"))
            .map(file -> "messages" + File.separator + file.replace(".properties", ""))
            .toArray(String[]::new));
        return new SwedishTexts(messages);
    }
}
