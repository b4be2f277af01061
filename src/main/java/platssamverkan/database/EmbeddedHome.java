package platssamverkan.database;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The product's own PostgreSQL while it runs: one live instance at a time, stopped when this is closed. */
final class EmbeddedHome implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedHome.class);

    private final HomeDirectory home;
    private final HomeLock lock;
    private final PostgresServer server;
    private final int port;
    private final HomePasswords passwords;

    private EmbeddedHome(HomeDirectory home, HomeLock lock) {
        var binaries = PostgresBinaries.unpackedIn(home);
        this.home = home;
        this.lock = lock;
        this.server = new PostgresServer(home, binaries);
        prepare(binaries);
        this.passwords = HomePasswords.of(home.cluster());
        this.port = server.start();
        binaries.removeEarlier();
    }

    static EmbeddedHome open(Path directory) {
        var home = HomeDirectory.at(directory);
        var lock = HomeLock.acquire(home);
        try {
            var opened = new EmbeddedHome(home, lock);
            LOG.info("The embedded database runs on port {} with its data in {}.", opened.port, home.cluster());
            return opened;
        } catch (UncheckedIOException exception) {
            lock.close();
            throw unusable(home, exception);
        } catch (RuntimeException exception) {
            lock.close();
            throw exception;
        }
    }

    private static HomeRefused unusable(HomeDirectory home, UncheckedIOException exception) {
        return new HomeRefused(
                "Databasen i %s kan inte öppnas: %s".formatted(home.root(), exception.getCause()),
                "Kontrollera att disken har plats och att det konto som kör programmet får läsa och skriva där.",
                exception);
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, HomeRoles.DATABASE);
    }

    HomePasswords passwords() {
        return passwords;
    }

    @Override
    public void close() {
        try {
            server.stop();
            LOG.info("The embedded database in {} is stopped.", home.cluster());
        } finally {
            lock.close();
        }
    }

    private void prepare(PostgresBinaries binaries) {
        if (!home.holdsCluster()) {
            new NewCluster(home, binaries).create();
            return;
        }
        refuseOtherMajor(binaries.major());
        new OrphanedServer(home, server).remove();
    }

    private void refuseOtherMajor(String major) {
        var found = home.majorOfCluster();
        if (!found.equals(major)) {
            throw new HomeRefused(
                    "Databasen i %s är gjord med PostgreSQL %s, men programmet innehåller PostgreSQL %s."
                            .formatted(home.cluster(), found, major),
                    "Kör den tidigare versionen av programmet tills databasen har flyttats. Så flyttar man den: se "
                            + "\"Moving to another major version\" i docs/operations.md. Inget har ändrats i katalogen.");
        }
    }
}
