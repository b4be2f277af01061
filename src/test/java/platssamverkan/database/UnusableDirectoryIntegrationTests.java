package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnusableDirectoryIntegrationTests {

    @TempDir
    private Path directory;

    @Test
    void saysSoWhereAFileLiesInItsPlace() throws IOException {
        var file = Files.createFile(directory.resolve("data"));

        assertThatThrownBy(() -> EmbeddedHome.open(file))
                .isInstanceOf(HomeRefused.class)
                .hasMessageContaining("kan inte skapas eller öppnas");
    }

    @Test
    void touchesNothingWhereSomethingElseLiesInThePlaceOfTheCluster() throws IOException {
        TestHome.prepare(directory);
        var other = Files.createDirectories(HomeDirectory.at(directory).cluster()).resolve("other");
        Files.createFile(other);

        assertThatThrownBy(() -> EmbeddedHome.open(directory))
                .isInstanceOf(HomeRefused.class)
                .hasMessageContaining("kan inte öppnas");
        assertThat(other).exists();
    }

    @Test
    void passesOnWhatPostgresSaysWhenTheClusterCannotBeMade() throws IOException {
        writeBrokenInitdb(HomeDirectory.at(directory));

        assertThatThrownBy(() -> EmbeddedHome.open(directory))
                .isInstanceOfSatisfying(HomeRefused.class, refused -> assertThat(refused.wayOut()).contains("no space left"))
                .hasMessageContaining("kan inte skapas");
    }

    private void writeBrokenInitdb(HomeDirectory home) throws IOException {
        var sound = directory.resolve("sound");
        TestHome.prepare(sound);
        var initdb = home.root().relativize(PostgresBinaries.unpackedIn(HomeDirectory.at(sound)).program("initdb"));
        var broken = home.root().resolve(initdb.subpath(1, initdb.getNameCount()));
        Files.createDirectories(broken.getParent());
        Files.writeString(broken, "#!/bin/sh\necho no space left\nexit 1\n");
        assertThat(broken.toFile().setExecutable(true)).isTrue();
    }
}
