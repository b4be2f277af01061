package platssamverkan.example;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty installation with the example, wholly or not at all, and tells where it is and who can log in. Until
 * then nobody can.
 */
@Component
@Profile("example")
class ExampleStart {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleStart.class);

    private final ExampleAccounts accounts;
    private final ExampleProject project;
    private final ServletWebServerApplicationContext server;
    private final TransactionOperations transaction;

    ExampleStart(
        ExampleAccounts accounts, ExampleProject project, ServletWebServerApplicationContext server,
        TransactionOperations transaction
    ) {
        this.accounts = accounts;
        this.project = project;
        this.server = server;
        this.transaction = transaction;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void fill() {
        transaction.executeWithoutResult(begun -> {
            if (accounts.create()) {
                project.create();
            }
        });
        var people = Arrays.stream(ExamplePerson.values())
            .map(person -> "  %-16s %s".formatted(person.login(), person.displayName()))
            .collect(Collectors.joining("\n"));
        LOG.info("""

            Trygga Platser är igång på http://127.0.0.1:{}
            Logga in med något av användarnamnen (alla är påhittade):
            {}
            Lösenord för alla: {}
            """, server.getWebServer().getPort(), people, ExamplePerson.PASSWORD);
    }
}
