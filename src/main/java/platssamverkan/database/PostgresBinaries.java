package platssamverkan.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import org.springframework.util.DigestUtils;
import org.springframework.util.FileSystemUtils;

/** The PostgreSQL programs, unpacked once into the home: nobody cleans them away and nobody else can write there. */
final class PostgresBinaries {

    private static final String SYSTEM = system(System.getProperty("os.name").toLowerCase(Locale.ROOT));

    private final Path directory;

    private PostgresBinaries(Path directory) {
        this.directory = directory;
    }

    static PostgresBinaries unpackedIn(HomeDirectory home) {
        try {
            var archive = archive();
            var directory = home.binaries().resolve(DigestUtils.md5DigestAsHex(archive));
            if (!Files.exists(directory)) {
                unpack(archive, directory);
            }
            return new PostgresBinaries(directory);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Removes what an earlier version of the product has left, once nothing can run from there. */
    void removeEarlier() {
        try (var all = Files.list(directory.getParent())) {
            for (var other : all.filter(path -> !path.equals(directory)).toList()) {
                FileSystemUtils.deleteRecursively(other);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(SYSTEM.equals("Windows") ? name + ".exe" : name);
    }

    /** The version whose clusters these programs can open. */
    String major() {
        var words = new PostgresProgram(program("postgres")).run(List.of("--version")).strip().split(" ");
        return words[words.length - 1].split("\\.")[0];
    }

    private static byte[] archive() throws IOException {
        try (var stream = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(SYSTEM, System.getProperty("os.arch"))) {
            return stream.readAllBytes();
        } catch (IllegalStateException exception) {
            throw new HomeRefused(
                    "Programmet har ingen egen PostgreSQL för %s på %s.".formatted(SYSTEM, System.getProperty("os.arch")),
                    MissingDatabase.WAY_OUT,
                    exception);
        }
    }

    private static void unpack(byte[] archive, Path directory) throws IOException {
        var unfinished = directory.resolveSibling(directory.getFileName() + ".unfinished");
        FileSystemUtils.deleteRecursively(unfinished);
        OwnerOnly.createDirectories(unfinished);
        new TarArchive(archive).unpackTo(unfinished);
        Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String system(String name) {
        if (name.startsWith("windows")) {
            return "Windows";
        }
        return name.startsWith("mac") ? "Darwin" : "Linux";
    }
}
