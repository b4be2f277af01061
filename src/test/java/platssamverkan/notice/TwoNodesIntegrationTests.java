package platssamverkan.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import platssamverkan.account.AccountService;
import platssamverkan.support.ProductTest;
import platssamverkan.support.TestClock;

/** Two nodes empty the outbox at the same time. */
@ProductTest
class TwoNodesIntegrationTests {

    @Autowired
    private Outbox outbox;
    @Autowired
    private AccountService accounts;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TestClock clock;

    private UUID municipality;

    @BeforeEach
    void twoMailsLieInIt() {
        database.update("delete from outgoing_mail");
        municipality = accounts.createMunicipality("Postort " + UUID.randomUUID(), true).value().id();
        transactions.executeWithoutResult(begun -> {
            put("first");
            put("second");
        });
    }

    @AfterEach
    void nothingIsLeft() {
        database.update("delete from outgoing_mail");
    }

    @Test
    @Timeout(60)
    void stepOverTheMailThatTheOtherIsAt() {
        transactions.executeWithoutResult(one -> {
            var mine = outbox.lockNext().orElseThrow();
            var other = CompletableFuture.supplyAsync(() -> transactions.execute(
                two -> outbox.lockNext().orElseThrow())).orTimeout(30, TimeUnit.SECONDS).join();

            assertThat(other.id()).isNotEqualTo(mine.id());
        });
    }

    private void put(String name) {
        outbox.put(new NewMail(municipality + name, MailKind.TASKS, municipality, "kim@exempelstad.example", name, "Hej",
            null, clock.instant().plus(Duration.ofDays(1))));
    }
}
