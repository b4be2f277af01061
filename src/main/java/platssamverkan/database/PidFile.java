package platssamverkan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** PostgreSQL's own note, in the cluster, of the process that serves it and of where the cluster then lay. */
record PidFile(Path path, long pid, String cluster) {

    static Optional<PidFile> of(HomeDirectory home) {
        var path = home.cluster().resolve("postmaster.pid");
        try {
            var lines = Files.readAllLines(path);
            return Optional.of(new PidFile(path, Long.parseLong(lines.get(0).strip()), lines.get(1)));
        } catch (NoSuchFileException notRunning) {
            return Optional.empty();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    boolean wasWrittenIn(HomeDirectory home) {
        return Path.of(cluster).equals(home.cluster());
    }

    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
