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
    void namesTheFirstDecisionThatIsAltered() {
        assertThat(check(book.entries(project).stream().map(line -> line.position() == 4 ? altered(line) : line).toList()))
            .contains(2);
    }

    @Test
    void missesALineThatIsTakenFromTheEnd() {
        assertThat(check(book.entries(project).subList(0, 5))).contains(3);
    }

    private java.util.Optional<Integer> check(List<DecisionEntry> lines) {
        var head = book.head(project);
        return new DecisionVerifier(new DecisionBook(null) {
            @Override
            Head head(ProjectId of) {
                return head;
            }

            @Override
            List<DecisionEntry> entries(ProjectId of) {
                return lines;
            }
        }).check(project).firstAltered();
    }

    private static DecisionEntry altered(DecisionEntry line) {
        return new DecisionEntry(line.position(), line.decisionId(), line.decisionNumber(), line.kind(),
            "[\"Avslaget\"]", line.by(), line.at(), line.previousHash(), line.hash());
    }

    @Test
    void keepsTheLinesAsTheyWereWritten() {
        assertThatThrownBy(() -> database.update("update decision_entry set content = '' where project_id = ?", project.value()))
            .hasMessageContaining("never changed");
    }
}
