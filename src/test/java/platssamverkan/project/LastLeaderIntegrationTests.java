package platssamverkan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.ProductTest;
import platssamverkan.support.ProjectFixtures;

/** A project always has a leader, whoever ends whose role and when. */
@ProductTest
class LastLeaderIntegrationTests {

    @Autowired
    private ApplicationContext context;
    @Autowired
    private MembershipService memberships;
    @Autowired
    private TransactionTemplate transactions;
    @Autowired
    private JdbcTemplate database;

    private ProjectId project;
    private AccountId kim;
    private AccountId mio;

    @BeforeEach
    void twoLead() {
        var fixtures = context.getAutowireCapableBeanFactory().createBean(ProjectFixtures.class);
        kim = fixtures.account();
        mio = fixtures.account();
        project = fixtures.project(kim);
        fixtures.member(project, kim, Role.PROJEKTLEDARE);
        fixtures.member(project, mio, Role.PROJEKTLEDARE);
    }

    @Test
    @Timeout(60)
    void oneOfTwoStaysWhoEndEachOthersRoleTogether() {
        var connection = new CompletableFuture<Integer>();
        var second = transactions.execute(first -> {
            assertThat(end(mio).isAccepted()).isTrue();
            var other = CompletableFuture.supplyAsync(() -> transactions.execute(status -> {
                connection.complete(database.queryForObject("select pg_backend_pid()", Integer.class));
                return end(kim);
            }));
            while (!other.isDone() && !isHeldUp(connection.join())) {
                Thread.onSpinWait();
            }
            return other;
        });

        assertThat(second.join().refusals()).containsExactly(Refusal.at("successor", "lastProjectLeader"));
        assertThat(memberships.holders(project, Role.PROJEKTLEDARE)).containsExactly(kim);
    }

    @Test
    void staysInTheDatabaseWhoeverWrites() {
        assertThatThrownBy(() -> database.update(
            "update project_member set ends_at = starts_at where project_id = ?", project.value()))
            .isInstanceOf(DataIntegrityViolationException.class).hasMessageContaining("always has a leader");

        assertThat(memberships.holders(project, Role.PROJEKTLEDARE)).containsExactlyInAnyOrder(kim, mio);
    }

    @Test
    void mayComeAfterTheOneWhoLeavesInTheSameStep() {
        end(mio);
        transactions.executeWithoutResult(step -> {
            database.update("update project_member set ends_at = starts_at where project_id = ?", project.value());
            memberships.grant(project, mio, Role.PROJEKTLEDARE, kim);
        });

        assertThat(memberships.holders(project, Role.PROJEKTLEDARE)).containsExactly(mio);
    }

    private Outcome<Role> end(AccountId leader) {
        return memberships.end(project, leader, Role.PROJEKTLEDARE, kim);
    }

    private boolean isHeldUp(int connection) {
        return database.queryForObject("select cardinality(pg_blocking_pids(?)) > 0", Boolean.class, connection);
    }
}
