package platssamverkan.database;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A server that outlived the instance which started it; looked for only by the holder of the lock. */
record OrphanedServer(HomeDirectory home, PostgresServer server) {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

    /** Afterwards nothing stands in the way of a start; whether a dead server left a file PostgreSQL sees itself. */
    void remove() {
        PidFile.of(home).ifPresent(file -> ServerProcess.named(file).ifPresent(process -> remove(file, process)));
    }

    private void remove(PidFile file, ServerProcess process) {
        if (!process.mayBePostgres()) {
            LOG.info("Process {} of {} is gone; its number now belongs to something else.", file.pid(), file.path());
            file.delete();
        } else if (file.wasWrittenIn(home) && process.serves(home)) {
            LOG.warn("Stopping the database server (process {}) that an earlier run left behind.", file.pid());
            server.stop();
        } else {
            throw unclear(file);
        }
    }

    private HomeRefused unclear(PidFile file) {
        return new HomeRefused(
                "Enligt %s är databasen redan öppen i process %d, som programmet inte säkert kan känna igen."
                        .formatted(file.path(), file.pid()),
                "Ta reda på vilken process det är. Använder den databasen: stoppa den. Gör den inte det: ta bort filen "
                        + file.path() + " och starta igen.");
    }
}
