package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A home that is closed, and what an opening then meets. */
class HomeObstaclesIntegrationTests {

    @TempDir
    private static Path directory;

    private static HomeDirectory home;

    @BeforeAll
    static void createAmidTheRestOfAnInterruptedCreation() throws IOException {
        TestHome.prepare(directory);
        home = HomeDirectory.at(directory);
        Files.createDirectories(home.unfinishedCluster());
        Files.writeString(home.unfinishedCluster().resolve("PG_VERSION"), "17");
        EmbeddedHome.open(directory).close();
        assertThat(home.unfinishedCluster()).doesNotExist();
    }

    @AfterEach
    void opensAgain() {
        EmbeddedHome.open(directory).close();
    }

    @Test
    void refusesAnotherMajorVersionAndTellsTheWayOut() throws IOException {
        var version = home.cluster().resolve("PG_VERSION");
        Files.writeString(version, "16\n");

        assertThatThrownBy(() -> EmbeddedHome.open(directory))
                .isInstanceOfSatisfying(HomeRefused.class, refused -> assertThat(refused.wayOut()).contains("docs/operations.md"))
                .hasMessageContaining("är gjord med PostgreSQL 16, men programmet innehåller PostgreSQL 17.");

        Files.writeString(version, "17\n");
    }

    @Test
    void tellsWhatPostgresSaysWhenItDoesNotStart() throws IOException {
        var settings = home.cluster().resolve("postgresql.conf");
        var sound = Files.readString(settings);
        Files.writeString(settings, "nonsense = 1\n", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> EmbeddedHome.open(directory))
                .isInstanceOfSatisfying(HomeRefused.class, refused -> assertThat(refused.wayOut())
                        .contains("unrecognized configuration parameter \"nonsense\""))
                .hasMessageContaining("startar inte");

        Files.writeString(settings, sound);
    }

    @Test
    void startsWhenTheNumberOfADeadServerBelongsToAnotherProgramNow() throws IOException {
        var another = new ProcessBuilder("cat").start();
        writePidFile(another.pid(), home.cluster());

        opensAgain();

        assertThat(another.isAlive()).isTrue();
        another.destroy();
    }

    @Test
    void leavesTheServerAloneFromWhichTheDirectoryWasCopied() throws IOException {
        var other = directory.resolve("other");
        TestHome.prepare(other);
        try (var original = HomeInAnotherProcess.open(other)) {
            writePidFile(original.server(), HomeDirectory.at(other).cluster());

            assertThatThrownBy(() -> EmbeddedHome.open(directory))
                    .isInstanceOf(HomeRefused.class)
                    .hasMessageContaining("är databasen redan öppen i process " + original.server());
            assertThat(ProcessHandle.of(original.server())).get().matches(TestHome::runs);
        }
        Files.delete(home.cluster().resolve("postmaster.pid"));
    }

    @Test
    void saysWhichFileIsMissingWhenThePasswordsAreGone() throws IOException {
        var passwords = home.cluster().resolve(HomePasswords.FILE);
        var aside = Files.move(passwords, directory.resolve("aside"));

        assertThatThrownBy(() -> EmbeddedHome.open(directory))
                .isInstanceOfSatisfying(HomeRefused.class, refused -> assertThat(refused.wayOut()).contains("säkerhetskopian"))
                .hasMessageStartingWith("Databasens lösenord i " + passwords);

        Files.move(aside, passwords);
    }

    private static void writePidFile(long pid, Path cluster) throws IOException {
        Files.writeString(home.cluster().resolve("postmaster.pid"), pid + "\n" + cluster + "\n1700000000\n5432\n\n127.0.0.1\n");
    }
}
