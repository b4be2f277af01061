package platssamverkan.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;

/** A project that is over is read and not written, whoever writes. */
@DatabaseTest
class ReadOnlyProjectIntegrationTests {

    /** What lives on: the measures, their files, who has which role, what was written down of it all, and its decisions. */
    private static final Set<String> LIVING = Set.of(
        "action_plan", "measure", "measure_history_entry", "measure_permit", "financing_payment", "document",
        "decision_head", "decision_entry", "final_report", "hand_over", "journal_entry", "project_member",
        "planned_meeting", "submission", "draft", "project_origin");

    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private JdbcTemplate database;

    private ProjectId project;
    private AccountId leader;

    @BeforeEach
    void endAProject() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        database.update("insert into place (id, project_id) values (?, ?)", UUID.randomUUID(), project.value());
        database.update("update project set status = 'CLOSED', closed_at = opened_at where id = ?", project.value());
    }

    @Test
    void isReadOnlyInEveryTableButThoseThatLiveOn() {
        var guarded = tables("""
            select c.relname from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where t.tgname = 'refuse_when_the_project_is_over' and t.tgenabled = 'O'""");
        var ofProjects = tables("""
            select c.relname from pg_attribute a join pg_class c on c.oid = a.attrelid
            where a.attname = 'project_id' and c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace""");

        ofProjects.removeAll(LIVING);
        assertThat(guarded).isEqualTo(ofProjects);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "insert into place (id, project_id) values (gen_random_uuid(), ?)",
        "update place set id = id where project_id = ?", "delete from place where project_id = ?"
    })
    void isNotWritten(String sql) {
        assertThatThrownBy(() -> database.update(sql, project.value())).hasMessageContaining("The project is over");
    }

    @Test
    void doesNotBeginAgain() {
        assertThatThrownBy(() -> database.update("update project set status = 'ACTIVE' where id = ?", project.value()))
            .hasMessageContaining("stays so");
    }

    @Test
    void leavesOthersAlone() {
        var other = fixtures.project(leader);
        assertThat(database.update("insert into place (id, project_id) values (?, ?)", UUID.randomUUID(), other.value()))
            .isOne();
    }

    private Set<String> tables(String sql) {
        return new TreeSet<>(database.queryForList(sql, String.class));
    }
}
