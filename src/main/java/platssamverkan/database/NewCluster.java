package platssamverkan.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** Makes a cluster with its roles aside and moves it into place when it is whole, so that no kill leaves half a one. */
record NewCluster(HomeDirectory home, PostgresBinaries binaries) {

    void create() {
        try {
            FileSystemUtils.deleteRecursively(home.unfinishedCluster());
            var passwords = HomePasswords.random();
            initialise(passwords);
            createRoles(passwords);
            passwords.writeTo(home.unfinishedCluster());
            Files.move(home.unfinishedCluster(), home.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (PostgresProgram.ProgramFailed exception) {
            throw new HomeRefused(
                    "Databasen i %s kan inte skapas.".formatted(home.root()),
                    "PostgreSQL skriver:\n" + exception.getMessage(),
                    exception);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private void initialise(HomePasswords passwords) throws IOException {
        var passwordFile = home.root().resolve("postgres.initial-password");
        OwnerOnly.write(passwordFile, passwords.superuser());
        try {
            new PostgresProgram(binaries.program("initdb")).run(initdbArguments(passwordFile));
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** A password from the first moment on, and Swedish order also where nobody asks for it. */
    private List<String> initdbArguments(Path passwordFile) {
        return List.of(
                "--pgdata=" + home.unfinishedCluster(),
                "--username=" + HomeRoles.SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=icu",
                "--icu-locale=sv-SE",
                "--data-checksums");
    }

    private void createRoles(HomePasswords passwords) {
        new PostgresProgram(binaries.program("postgres"))
                .run(
                        List.of("--single", "-j", "-D", home.unfinishedCluster().toString(),
                                "-c", "exit_on_error=true", "-c", "fsync=on", HomeRoles.SUPERUSER),
                        HomeRoles.creation(passwords));
    }
}
