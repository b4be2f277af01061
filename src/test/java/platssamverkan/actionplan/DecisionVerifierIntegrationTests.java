package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@Import({DecisionBook.class, DecisionVerifier.class})
class DecisionVerifierIntegrationTests {

    @Autowired private DecisionBook book;
    @Autowired private DecisionVerifier verifier;
    @Autowired private ProjectFixtures fixtures;
    @Autowired private JdbcTemplate database;
    @Autowired private TestClock clock;

    private AccountId leader;
    private ProjectId project;

    @BeforeEach
    void writeThreeDecisions() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        for (int decision = 0; decision < 3; decision++) {
            var id = UUID.randomUUID();
            book.write(project, id, DecisionEntry.Kind.OPENED, null, List.of("Förslag"), leader, clock.instant());
            book.write(project, id, DecisionEntry.Kind.CLOSED, null, List.of("Antaget"), leader, clock.instant());
        }
    }

    @Test
    void findsABookWholeThatNobodyHasAltered() {
        assertThat(verifier.check(project)).isEqualTo(new DecisionVerifier.Finding(3, java.util.Optional.empty()));
    }

    @Test
    void namesTheFirstDecisionThatTheOwnerOfTheDatabaseHasAltered() {
        database.execute("alter table decision_entry disable trigger keep_as_written");
        database.update("update decision_entry set content = '[\"Avslaget\"]' where project_id = ? and position = 4", project.value());

        assertThat(verifier.check(project).firstAltered()).contains(2);
    }

    @Test
    void missesALineThatIsTakenFromTheEnd() {
        database.execute("alter table decision_entry disable trigger keep_as_written");
        database.update("delete from decision_entry where project_id = ? and position = 6", project.value());

        assertThat(verifier.check(project).firstAltered()).contains(3);
    }

    @Test
    void keepsTheLinesAsTheyWereWritten() {
        assertThatThrownBy(() -> database.update("update decision_entry set content = '' where project_id = ?", project.value()))
            .hasMessageContaining("never changed");
    }
}
