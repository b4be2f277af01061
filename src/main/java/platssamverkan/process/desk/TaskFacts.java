package platssamverkan.process.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.notice.TaskFact;
import platssamverkan.process.engine.ScopedGroups;
import platssamverkan.project.ProjectId;

/** What a mail may say of the tasks that wait for a person: those taken, those of his or her roles, those that rest. */
@Component
class TaskFacts {

    private static final int MOST = 500;
    private static final int SUSPENDED = 2;
    private static final String SQL = """
        select t.id_, t.name_, t.due_date_, t.suspension_state_, p.id as project_id, p.name as project_name
        from act_ru_task t join project p on p.id = cast(t.tenant_id_ as uuid)
        where (t.assignee_ = :person or t.assignee_ is null)
          and exists (select 1 from act_ru_identitylink l
              where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ in (:groups))
        order by t.due_date_ nulls last, t.create_time_, t.id_
        limit :most""";

    private final JdbcClient jdbc;
    private final ScopedGroups groups;
    private final Clock clock;

    TaskFacts(JdbcClient jdbc, ScopedGroups groups, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<TaskFact> of(AccountId person) {
        return jdbc.sql(SQL)
            .param("person", person.toString()).param("groups", groups.groupsOf(person)).param("most", MOST)
            .query((row, number) -> fact(row)).list();
    }

    private TaskFact fact(ResultSet row) throws SQLException {
        var due = Optional.ofNullable(row.getTimestamp("due_date_"))
            .map(Timestamp::toInstant).map(instant -> LocalDate.ofInstant(instant, clock.getZone()));
        return new TaskFact(
            row.getString("id_"), ProjectId.of(row.getString("project_id")), row.getString("project_name"),
            row.getString("name_"), due, row.getInt("suspension_state_") == SUSPENDED);
    }
}
