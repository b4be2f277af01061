package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedHomeIntegrationTests {

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
        try (var owner = owner()) {
            owner.createStatement().execute("create table kept as select 'Storgatan' as name");
        }

        home.close();
        open();

        assertThat(answers("select name from kept")).containsExactly("Storgatan");
    }

    @Test
    void writesThroughToTheDisk() throws SQLException {
        assertThat(answers("select setting from pg_settings where name in ('fsync','full_page_writes','synchronous_commit')"))
                .containsExactly("on", "on", "on");
    }

    @Test
    void listensOnThisMachineOnly() throws SQLException {
        try (var superuser = superuser()) {
            assertThat(answers(superuser, "show listen_addresses")).containsExactly("127.0.0.1");
            assertThat(answers(superuser, "show unix_socket_directories")).containsExactly("");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(home.url(), "postgres", "postgres"))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void trustsNoConnectionWhatever() throws SQLException {
        try (var superuser = superuser()) {
            assertThat(answers(superuser, "select distinct auth_method from pg_hba_file_rules"))
                    .containsExactly("scram-sha-256");
        }
    }

    @Test
    void keepsDataAndPasswordsFromOtherAccountsOfTheMachine() throws IOException {
        var cluster = HomeDirectory.at(directory).cluster();

        assertThat(permissions(cluster)).isEqualTo("rwx------");
        assertThat(permissions(cluster.resolve(HomePasswords.FILE))).isEqualTo("rw-------");
    }

    @Test
    void sortsInSwedishOrderWithoutBeingAsked() throws SQLException {
        assertThat(answers("select word from (values ('Örby'), ('Zakrisdal'), ('Åby'), ('Älvsjö')) as p(word) order by word"))
                .containsExactly("Zakrisdal", "Åby", "Älvsjö", "Örby");
    }

    @Test
    void givesTheApplicationNoRightToCreateATable() throws SQLException {
        try (var application = DriverManager.getConnection(home.url(), "trygga_app", home.passwords().application())) {
            assertThatThrownBy(() -> application.createStatement().execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
        }
    }

    @Test
    void leavesNoProcessBehindWhileASessionIsStillOpen() throws SQLException {
        try (var session = owner()) {
            var server = ProcessHandle.of(server()).orElseThrow();
            var all = new ArrayList<>(server.descendants().toList());
            all.add(server);

            home.close();

            assertThat(all).hasSizeGreaterThan(3).noneMatch(TestHome::runs);
        }
    }

    @Test
    void refusesASecondInstanceInThisProcess() {
        assertThatThrownBy(() -> EmbeddedHome.open(directory))
                .isInstanceOf(HomeRefused.class)
                .hasMessageContaining("Trygga Platser är redan igång med databasen i");
    }

    @Test
    void refusesASecondInstanceInAnotherProcess() throws IOException {
        try (var second = HomeInAnotherProcess.open(directory)) {
            assertThat(second.answer()).startsWith("refused Trygga Platser är redan igång med databasen i");
        }
    }

    @Test
    void stopsTheServerOfAKilledInstanceAndGoesOn() throws IOException, SQLException {
        try (var owner = owner()) {
            owner.createStatement().execute("create table survivor as select 'Torget' as name");
        }
        home.close();
        var killed = HomeInAnotherProcess.open(directory);
        var orphan = ProcessHandle.of(killed.server()).orElseThrow();
        killed.kill();
        assertThat(orphan).matches(TestHome::runs);

        open();

        assertThat(orphan).matches(process -> !TestHome.runs(process));
        assertThat(server()).isNotEqualTo(orphan.pid());
        assertThat(answers("select name from survivor")).containsExactly("Torget");
    }

    private long server() {
        return PidFile.of(HomeDirectory.at(directory)).orElseThrow().pid();
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(home.url(), "postgres", home.passwords().superuser());
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(home.url(), "trygga_owner", home.passwords().owner());
    }

    private List<String> answers(String query) throws SQLException {
        try (var owner = owner()) {
            return answers(owner, query);
        }
    }

    private static List<String> answers(Connection connection, String query) throws SQLException {
        var answers = new ArrayList<String>();
        try (var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
        }
        return answers;
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
