package platssamverkan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where everything of the embedded database lies. */
record HomeDirectory(Path root) {

    static HomeDirectory at(Path directory) {
        var root = directory.toAbsolutePath().normalize();
        try {
            OwnerOnly.createDirectories(root);
            return new HomeDirectory(root.toRealPath());
        } catch (IOException exception) {
            throw new HomeRefused(
                    "Katalogen %s för databasen kan inte skapas eller öppnas: %s".formatted(root, exception.getMessage()),
                    "Ge det konto som kör programmet rätt att skriva där, eller välj en annan katalog med "
                            + "TRYGGA_DATA_DIRECTORY.",
                    exception);
        }
    }

    Path cluster() {
        return root.resolve("postgres");
    }

    /** Becomes {@link #cluster()} when it is whole. */
    Path unfinishedCluster() {
        return root.resolve("postgres.unfinished");
    }

    Path binaries() {
        return root.resolve("postgres-binaries");
    }

    Path lock() {
        return root.resolve("postgres.lock");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    Path previousLog() {
        return root.resolve("postgres.previous.log");
    }

    boolean holdsCluster() {
        return Files.exists(cluster().resolve("PG_VERSION"));
    }

    String majorOfCluster() {
        try {
            return Files.readString(cluster().resolve("PG_VERSION")).strip();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
