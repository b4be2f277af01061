package platssamverkan.database;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;

/** The live process whose number a cluster's {@code postmaster.pid} holds, whatever it is. */
record ServerProcess(ProcessHandle process) {

    /** The system adds the last words when the program's file has been replaced since. */
    private static final Pattern POSTGRES = Pattern.compile(".*[/\\\\]postgres(\\.exe)?( \\(deleted\\))?");

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(10);

    static Optional<ServerProcess> named(PidFile file) {
        return ProcessHandle.of(file.pid()).filter(ProcessHandle::isAlive).map(ServerProcess::new);
    }

    /** Where the system does not tell, it may be one. */
    boolean mayBePostgres() {
        return process.info().command().map(command -> POSTGRES.matcher(command).matches()).orElse(true);
    }

    boolean serves(HomeDirectory home) {
        var cluster = home.cluster().toString();
        return process.info().command().isPresent()
                && mayBePostgres()
                && process.info().arguments().map(List::of).map(all -> all.contains(cluster)).orElse(true);
    }

    long pid() {
        return process.pid();
    }

    /** Called when the server has said goodbye and its process has all but ended. */
    void awaitEnd() {
        var latest = System.nanoTime() + PATIENCE.toNanos();
        while (runs()) {
            if (System.nanoTime() > latest) {
                throw new IllegalStateException("PostgreSQL, process %d, does not stop".formatted(pid()));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /** A process that has ended counts as alive until its parent takes notice, but has no program any more. */
    private boolean runs() {
        return process.isAlive() && process.info().command().isPresent();
    }
}
