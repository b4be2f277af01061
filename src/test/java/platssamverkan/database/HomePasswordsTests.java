package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HomePasswordsTests {

    @TempDir
    private Path cluster;

    @Test
    void areReadBackAsTheyWereWritten() throws IOException {
        var passwords = HomePasswords.random();
        passwords.writeTo(cluster);

        assertThat(HomePasswords.of(cluster)).isEqualTo(passwords);
    }

    @Test
    void areMadeByChanceAndToldNobody() {
        var passwords = HomePasswords.random();

        assertThat(passwords).isNotEqualTo(HomePasswords.random());
        assertThat(passwords.owner()).hasSize(48).isNotEqualTo(passwords.application());
        assertThat(passwords.toString()).doesNotContain(passwords.superuser(), passwords.owner(), passwords.application());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void areReadableByTheOwnerOnly() throws IOException {
        HomePasswords.random().writeTo(cluster);

        assertThat(Files.getPosixFilePermissions(file())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void areRefusedWithTheWayOutWhereTheFileIsGone() {
        refused();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "postgres=a\ntrygga_owner=b\n", "postgres=a\ntrygga_owner=\ntrygga_app=c\n", "postgres=\\uXYZ0\n"})
    void areRefusedWithTheWayOutWhereOneOfThemIsGone(String content) throws IOException {
        Files.writeString(file(), content);

        refused();
    }

    private void refused() {
        assertThatThrownBy(() -> HomePasswords.of(cluster))
                .isInstanceOfSatisfying(HomeRefused.class, refused -> assertThat(refused.wayOut())
                        .isEqualTo("Läs tillbaka filen från säkerhetskopian av katalogen %s.".formatted(cluster)))
                .hasMessageStartingWith("Databasens lösenord i %s kan inte läsas".formatted(file()));
    }

    private Path file() {
        return cluster.resolve(HomePasswords.FILE);
    }
}
