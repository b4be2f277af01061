package platssamverkan.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What tests of the home ask it, and what spares them the unpacking of programs that are the same for all. */
final class TestHome {

    static final Path PROGRAMS = Path.of("target", "postgres-binaries").toAbsolutePath();

    private TestHome() {}

    static void prepare(Path directory) throws IOException {
        Files.createDirectories(PROGRAMS);
        Files.createDirectories(directory);
        Files.createSymbolicLink(directory.resolve("postgres-binaries"), PROGRAMS);
    }

    static Connection superuser(EmbeddedHome home) throws SQLException {
        return DriverManager.getConnection(home.url(), "postgres", home.passwords().superuser());
    }

    static Connection owner(EmbeddedHome home) throws SQLException {
        return DriverManager.getConnection(home.url(), "trygga_owner", home.passwords().owner());
    }

    static List<String> answers(Connection connection, String query) throws SQLException {
        var answers = new ArrayList<String>();
        try (connection; var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    static ProcessHandle server(Path directory) {
        var file = PidFile.of(HomeDirectory.at(directory)).orElseThrow();
        return ProcessHandle.of(file.pid()).orElseThrow();
    }

    /** An ended process that its parent has not noticed yet has no program. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
