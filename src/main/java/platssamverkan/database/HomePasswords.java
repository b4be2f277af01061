package platssamverkan.database;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the three roles, made by chance and kept inside the cluster's own directory. */
record HomePasswords(String superuser, String owner, String application) {

    static final String FILE = "trygga-passwords.properties";

    private static final int BYTES = 24;

    static HomePasswords random() {
        return new HomePasswords(password(), password(), password());
    }

    static HomePasswords of(Path cluster) {
        var file = cluster.resolve(FILE);
        try {
            var properties = new Properties();
            properties.load(new StringReader(Files.readString(file)));
            return new HomePasswords(
                    password(properties, HomeRoles.SUPERUSER),
                    password(properties, HomeRoles.OWNER),
                    password(properties, HomeRoles.APPLICATION));
        } catch (IOException | IllegalArgumentException exception) {
            throw new HomeRefused(
                    "Databasens lösenord i %s kan inte läsas: %s".formatted(file, exception.getMessage()),
                    "Läs tillbaka filen från säkerhetskopian av katalogen %s.".formatted(cluster),
                    exception);
        }
    }

    private static String password(Properties properties, String role) {
        var password = properties.getProperty(role, "");
        if (password.isEmpty()) {
            throw new IllegalArgumentException("lösenordet för %s saknas".formatted(role));
        }
        return password;
    }

    void writeTo(Path cluster) throws IOException {
        OwnerOnly.write(
                cluster.resolve(FILE),
                "%s=%s%n%s=%s%n%s=%s%n"
                        .formatted(
                                HomeRoles.SUPERUSER, superuser, HomeRoles.OWNER, owner,
                                HomeRoles.APPLICATION, application));
    }

    private static String password() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Keeps the passwords out of every log. */
    @Override
    public String toString() {
        return "HomePasswords[***]";
    }
}
