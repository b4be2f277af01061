package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static platssamverkan.database.TestHome.answers;
import static platssamverkan.database.TestHome.owner;
import static platssamverkan.database.TestHome.superuser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedHomeIntegrationTests {

    @TempDir
    private static Path directory;

    private static EmbeddedHome home;

    @BeforeAll
    static void open() throws IOException {
        TestHome.prepare(directory);
        home = EmbeddedHome.open(directory);
    }

    @AfterAll
    static void close() {
        home.close();
    }

    @Test
    void writesThroughToTheDisk() throws SQLException {
        assertThat(answers(owner(home), "show fsync")).containsExactly("on");
        assertThat(answers(owner(home), "show synchronous_commit")).containsExactly("on");
        assertThat(answers(owner(home), "show full_page_writes")).containsExactly("on");
    }

    @Test
    void listensOnThisMachineOnly() throws SQLException {
        assertThat(answers(superuser(home), "show listen_addresses")).containsExactly("127.0.0.1");
        assertThat(answers(superuser(home), "show unix_socket_directories")).containsExactly("");
    }

    @Test
    void letsNobodyInWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(home.url(), "postgres", "postgres"))
                .isInstanceOfSatisfying(SQLException.class, refused -> assertThat(refused.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void trustsNoConnectionWhatever() throws SQLException {
        assertThat(answers(superuser(home), "select distinct auth_method from pg_hba_file_rules"))
                .containsExactly("scram-sha-256");
    }

    @Test
    void keepsDataAndPasswordsFromOtherAccountsOfTheMachine() throws IOException {
        var cluster = HomeDirectory.at(directory).cluster();

        assertThat(permissions(cluster)).isEqualTo("rwx------");
        assertThat(permissions(cluster.resolve(HomePasswords.FILE))).isEqualTo("rw-------");
    }

    @Test
    void sortsInSwedishOrderWithoutBeingAsked() throws SQLException {
        var words = "select word from (values ('Örby'), ('Zakrisdal'), ('Åby'), ('Älvsjö')) as place(word) order by word";

        assertThat(answers(owner(home), words)).containsExactly("Zakrisdal", "Åby", "Älvsjö", "Örby");
    }

    @Test
    void givesTheApplicationNoRightToCreateATable() throws SQLException {
        try (var application = DriverManager.getConnection(home.url(), "trygga_app", home.passwords().application())) {
            assertThatThrownBy(() -> application.createStatement().execute("create table mine (id int)"))
                    .hasMessageContaining("permission denied for schema public");
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

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
