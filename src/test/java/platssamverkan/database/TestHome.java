package platssamverkan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Spares the homes of tests the unpacking of programs that are the same for all. */
final class TestHome {

    private static final Path PROGRAMS = Path.of("target", "postgres-binaries").toAbsolutePath();

    private TestHome() {}

    static void prepare(Path directory) throws IOException {
        Files.createDirectories(PROGRAMS);
        Files.createDirectories(directory);
        Files.createSymbolicLink(directory.resolve("postgres-binaries"), PROGRAMS);
    }

    /** An ended process that its parent has not noticed yet has no program. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
