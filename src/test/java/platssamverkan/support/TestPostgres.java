package platssamverkan.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;
import org.springframework.jdbc.core.JdbcTemplate;

/** The one PostgreSQL of a test run, with the two roles that the product has. */
final class TestPostgres {

    static final String OWNER = "trygga_owner";
    static final String APPLICATION = "trygga_app";
    static final String PASSWORD = "test";

    private static final TestPostgres SHARED = new TestPostgres();

    private final EmbeddedPostgres server;

    private TestPostgres() {
        server = start();
        createRoles();
        SpringApplication.getShutdownHandlers().add(this::stop);
    }

    /** Creates the database at the first call of its name. */
    static synchronized String urlOf(String database) {
        return SHARED.url(database);
    }

    /**
     * Makes one database the image of another; whoever is connected to either is thrown out.
     *
     * @param to is made, or made anew
     */
    static synchronized void copy(String from, String to) {
        var maintenance = new JdbcTemplate(SHARED.server.getPostgresDatabase());
        maintenance.execute("drop database if exists \"%s\" with (force)".formatted(to));
        maintenance.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?", row -> {}, from);
        maintenance.execute("create database \"%s\" template \"%s\" owner %s".formatted(to, from, OWNER));
    }

    private String url(String database) {
        var maintenance = new JdbcTemplate(server.getPostgresDatabase());
        var exists = "select count(*) from pg_database where datname = ?";
        if (maintenance.queryForObject(exists, Integer.class, database) == 0) {
            maintenance.execute("create database \"%s\" owner %s".formatted(database, OWNER));
        }
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(server.getPort(), database);
    }

    private void createRoles() {
        var maintenance = new JdbcTemplate(server.getPostgresDatabase());
        maintenance.execute("create role %s login password '%s'".formatted(OWNER, PASSWORD));
        maintenance.execute("create role %s login password '%s'".formatted(APPLICATION, PASSWORD));
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
