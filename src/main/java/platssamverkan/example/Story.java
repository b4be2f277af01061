package platssamverkan.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What happens in the example projects, chapter by chapter. */
final class Story {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final List<String> ENTRY_MODEL = List.of("introduktion", "modul-1", "modul-2");
    private static final List<String> FULL_MODEL = List.of(
        "introduktion", "fullskala/modul-1", "fullskala/modul-2", "fullskala/modul-3");

    private Story() {}

    static List<Act> ofTheEntryModel() {
        return told(ENTRY_MODEL);
    }

    static List<Act> ofTheFullModel() {
        return told(FULL_MODEL);
    }

    private static List<Act> told(List<String> chapters) {
        return chapters.stream().flatMap(name -> chapter(name).stream()).toList();
    }

    /** One chapter by the name of its file. */
    static List<Act> chapter(String name) {
        try (var json = Story.class.getResourceAsStream("/example/" + name + ".json")) {
            return List.of(MAPPER.readValue(json, Act[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
