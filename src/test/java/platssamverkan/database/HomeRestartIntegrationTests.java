package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.database.TestHome.answers;
import static platssamverkan.database.TestHome.owner;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeRestartIntegrationTests {

    /** One home for all tests: each opens it as the one before has left it. */
    @TempDir
    private static Path directory;

    private EmbeddedHome home;

    @BeforeAll
    static void prepare() throws IOException {
        TestHome.prepare(directory);
    }

    @BeforeEach
    void open() {
        home = EmbeddedHome.open(directory);
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void keepsRowsOverARestart() throws SQLException {
        execute("create table kept as select 'Storgatan' as name");

        home.close();
        open();

        assertThat(answers(owner(home), "select name from kept")).containsExactly("Storgatan");
    }

    @Test
    void leavesNoProcessBehindWhileASessionIsStillOpen() throws SQLException {
        try (var session = owner(home)) {
            var all = new ArrayList<>(TestHome.server(directory).descendants().toList());
            all.add(TestHome.server(directory));

            home.close();

            assertThat(all).hasSizeGreaterThan(3).noneMatch(TestHome::runs);
        }
    }

    @Test
    void stopsTheServerOfAKilledInstanceAndGoesOn() throws IOException, SQLException {
        execute("create table survivor as select 'Torget' as name");
        home.close();
        var killed = HomeInAnotherProcess.open(directory);
        var orphan = ProcessHandle.of(killed.server()).orElseThrow();
        killed.kill();
        assertThat(orphan).matches(TestHome::runs);

        open();

        assertThat(orphan).matches(process -> !TestHome.runs(process));
        assertThat(TestHome.server(directory)).isNotEqualTo(orphan);
        assertThat(answers(owner(home), "select name from survivor")).containsExactly("Torget");
    }

    private void execute(String statement) throws SQLException {
        try (var owner = owner(home)) {
            owner.createStatement().execute(statement);
        }
    }
}
