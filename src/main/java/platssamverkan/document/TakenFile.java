package platssamverkan.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that may be kept, on the disk until it is closed. */
record TakenFile(String name, FileType type, long size, String sha256, Path content) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(content);
    }
}
