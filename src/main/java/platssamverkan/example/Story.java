package platssamverkan.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What happens in the example project, chapter by chapter. */
final class Story {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> CHAPTERS = List.of("introduktion", "modul-1", "modul-2");

    private Story() {}

    static List<Act> acts() {
        return CHAPTERS.stream().flatMap(chapter -> read(chapter).stream()).toList();
    }

    private static List<Act> read(String chapter) {
        try (var json = Story.class.getResourceAsStream("/example/" + chapter + ".json")) {
            return List.of(MAPPER.readValue(json, Act[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
