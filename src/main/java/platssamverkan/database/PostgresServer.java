package platssamverkan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Starts and stops the server of a cluster. */
record PostgresServer(HomeDirectory home, PostgresBinaries binaries) {

    /** Long enough for a recovery after a crash and for a checkpoint at the end. */
    private static final String SECONDS_TO_WAIT = "120";

    /** Answers the port. */
    int start() {
        var port = freePort();
        keepPreviousLog();
        try {
            pgCtl("start", "-l", home.log().toString(), "-o", options(port));
            return port;
        } catch (PostgresProgram.ProgramFailed exception) {
            throw new HomeRefused(
                    "Databasen i %s startar inte.".formatted(home.cluster()),
                    "PostgreSQL skriver:\n%s\nHela loggen finns i %s.".formatted(endOfLog(), home.log()),
                    exception);
        }
    }

    /** Ends open sessions and waits until the last process is gone. */
    void stop() {
        PidFile.of(home).flatMap(ServerProcess::named).ifPresent(process -> {
            pgCtl("stop", "-m", "fast");
            process.awaitEnd();
        });
    }

    /** What must hold whatever stands in postgresql.conf: rows reach the disk, and nobody connects from elsewhere. */
    private static String options(int port) {
        return "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories="
                + " -c fsync=on -c full_page_writes=on -c synchronous_commit=on";
    }

    private void pgCtl(String... arguments) {
        var all = new ArrayList<>(List.of("-D", home.cluster().toString(), "-w", "-t", SECONDS_TO_WAIT));
        all.addAll(List.of(arguments));
        new PostgresProgram(binaries.program("pg_ctl")).run(all);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private void keepPreviousLog() {
        try {
            Files.move(home.log(), home.previousLog(), StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException firstStart) {
            // nothing to keep
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(home.log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 10), lines.size()));
        } catch (IOException exception) {
            return exception.toString();
        }
    }
}
