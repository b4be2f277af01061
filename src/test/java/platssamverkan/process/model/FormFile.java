package platssamverkan.process.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One file of {@code forms/}, or a changed copy of it in memory. */
public final class FormFile {

    private static final Folder FOLDER = new Folder("forms", ".form");

    private final String name;
    private final String json;
    private final JsonNode root;

    private FormFile(String name, String json) {
        this.name = name;
        this.json = json;
        try {
            this.root = new ObjectMapper().readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + " is no JSON", e);
        }
    }

    public static List<FormFile> all() {
        return FOLDER.names().map(FormFile::named).toList();
    }

    public static FormFile named(String name) {
        return new FormFile(name, FOLDER.text(name));
    }

    public static FormFile of(String name, String json) {
        return new FormFile(name, json);
    }

    static boolean exists(String name) {
        return FOLDER.has(name);
    }

    /** A copy in which a text that stands in the file is replaced at its first place. */
    public FormFile with(String text, String other) {
        int at = json.indexOf(text);
        if (at < 0) {
            throw new IllegalArgumentException(name + " does not contain " + text);
        }
        return new FormFile(name, json.substring(0, at) + other + json.substring(at + text.length()));
    }

    public String name() {
        return name;
    }

    JsonNode root() {
        return root;
    }

    /** Every component, groups and lists before what they hold. */
    Stream<JsonNode> components() {
        return within(root);
    }

    static Stream<JsonNode> within(JsonNode parent) {
        return children(parent).flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    static Stream<JsonNode> children(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false);
    }

    @Override
    public String toString() {
        return name;
    }
}
