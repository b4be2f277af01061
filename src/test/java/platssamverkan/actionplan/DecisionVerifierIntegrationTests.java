package platssamverkan.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(verifier.check(project)).isEqualTo(new DecisionVerifier.Finding(3, Optional.empty()));
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

    @Test
    void namesTheDecisionOfALineThatIsTakenOut() {
        assertThat(check(without(2))).as("the end of the first").contains(1);
        assertThat(check(without(3))).as("the opening of the second").contains(2);
    }

    @Test
    void doesNotBelieveWhatAnAlteredLineSaysOfItsNumber() {
        assertThat(check(book.entries(project).stream().map(line -> line.position() == 4 ? renumbered(line) : line).toList()))
            .contains(2);
    }

    private List<DecisionEntry> without(int position) {
        return book.entries(project).stream().filter(line -> line.position() != position).toList();
    }

    private Optional<Integer> check(List<DecisionEntry> lines) {
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

    private static DecisionEntry renumbered(DecisionEntry line) {
        return new DecisionEntry(line.position(), line.decisionId(), line.decisionNumber() + 5, line.kind(), line.content(),
            line.by(), line.at(), line.previousHash(), line.hash());
    }

    @Test
    void keepsTheLinesAsTheyWereWritten() {
        assertThatThrownBy(() -> database.update("update decision_entry set content = '' where project_id = ?", project.value()))
            .hasMessageContaining("never changed");
    }

    @Test
    void refusesALineThatFollowsAnotherThanTheLast() {
        refused(7, UUID.randomUUID(), "OPENED", "f".repeat(64), "does not follow");
    }

    @Test
    void refusesALineThatLeavesAGap() {
        refused(8, UUID.randomUUID(), "OPENED", "0".repeat(64), "does not follow");
    }

    @Test
    void refusesALineOfADecisionThatWasNeverOpened() {
        refused(7, UUID.randomUUID(), "VOTE", book.head(project).hash(), "has not been opened");
    }

    @Test
    void refusesASecondDecisionWhileOneIsOpen() {
        book.write(project, UUID.randomUUID(), DecisionEntry.Kind.OPENED, null, List.of("Förslag"), leader, clock.instant());

        refused(8, UUID.randomUUID(), "OPENED", book.head(project).hash(), "is open");
    }

    @ParameterizedTest
    @ValueSource(strings = {"VOTE", "MINUTES", "NOT_CONFIRMED"})
    void refusesALineOfADecisionThatIsSettled(String kind) {
        refused(7, book.entries(project).get(0).decisionId(), kind, book.head(project).hash(), "is settled");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update decision_head set hash = repeat('a', 64) where project_id = ?",
        "update decision_head set position = position - 1 where project_id = ?",
        "update decision_head set position = position + 2 where project_id = ?",
        "delete from decision_head where project_id = ?"
    })
    void keepsTheEndOfTheBook(String sql) {
        assertThatThrownBy(() -> database.update(sql, project.value())).hasMessageContaining("only grows");
    }

    private void refused(int position, UUID decision, String kind, String previous, String why) {
        assertThatThrownBy(() -> database.update("""
            insert into decision_entry (project_id, position, decision_id, decision_number, kind, subject_id, content,
                                        recorded_by, recorded_at, previous_hash, hash)
            values (?, ?, ?, 9, ?, ?, '', ?, ?, ?, ?)""",
            project.value(), position, decision, kind, kind.equals("VOTE") ? UUID.randomUUID() : null, leader.value(),
            Timestamp.from(clock.instant()), previous, "b".repeat(64))).hasMessageContaining(why);
    }
}
