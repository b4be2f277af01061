package platssamverkan.database;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs one of PostgreSQL's own programs to its end. */
record PostgresProgram(Path program) {

    /** Answers what the program printed; a program that fails is a fault that carries what it printed. */
    String run(List<String> arguments) {
        return run(arguments, "");
    }

    String run(List<String> arguments, String input) {
        try {
            var process = new ProcessBuilder(command(arguments)).redirectErrorStream(true).start();
            try (var stream = process.getOutputStream()) {
                stream.write(input.getBytes(StandardCharsets.UTF_8));
            }
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return checked(process.waitFor(), printed);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + program, exception);
        }
    }

    private String checked(int exit, String printed) {
        if (exit != 0) {
            throw new ProgramFailed(program.getFileName() + " ended with " + exit + ":\n" + printed.strip());
        }
        return printed;
    }

    /** PostgreSQL refuses to run as root; a user namespace of its own satisfies it. */
    private List<String> command(List<String> arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    static final class ProgramFailed extends RuntimeException {
        ProgramFailed(String message) {
            super(message);
        }
    }
}
