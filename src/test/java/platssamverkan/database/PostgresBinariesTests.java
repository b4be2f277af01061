package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTests {

    @TempDir
    private Path directory;

    private HomeDirectory home;

    @BeforeEach
    void createHome() {
        home = HomeDirectory.at(directory);
    }

    @Test
    void unpacksIntoTheHomeOnceAndRemovesEarlierVersions() throws IOException {
        var earlier = Files.createDirectories(home.binaries().resolve("earlier"));
        var program = PostgresBinaries.unpackedIn(home).program("postgres");
        var unpackedAt = Files.getLastModifiedTime(program);

        var binaries = PostgresBinaries.unpackedIn(home);
        binaries.removeEarlier();

        assertThat(program).startsWith(home.binaries()).isExecutable();
        assertThat(Files.getLastModifiedTime(program)).isEqualTo(unpackedAt);
        assertThat(earlier).doesNotExist();
        assertThat(binaries.major()).isEqualTo("17");
    }
}
