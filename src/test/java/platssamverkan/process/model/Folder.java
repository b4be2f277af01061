package platssamverkan.process.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/** Files of one kind. */
record Folder(String path, String ending) {

    Stream<String> names() {
        return Arrays.stream(Path.of(path).toFile().list((folder, file) -> file.endsWith(ending))).sorted()
                .map(file -> file.substring(0, file.length() - ending.length()));
    }

    boolean has(String name) {
        return Files.isRegularFile(Path.of(path, name + ending));
    }

    String text(String name) {
        try {
            return Files.readString(Path.of(path, name + ending));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
