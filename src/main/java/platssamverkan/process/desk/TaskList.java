package platssamverkan.process.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.ScopedGroups;
import platssamverkan.process.engine.StepName;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;

/** A person's open tasks: those taken, and those that wait for one of the person's roles. */
@Component
class TaskList {

    private static final int MOST = 500;
    private static final String SQL = """
        select t.id_, t.task_def_key_, t.name_, t.assignee_, t.due_date_, p.id as project_id, p.name as project_name, p.model as project_model,
            %s as subject_key,
            (select min(l.group_id_) from act_ru_identitylink l
             where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ in (:groups)) as role_group
        from act_ru_task t
        join project p on p.id = cast(t.tenant_id_ as uuid)
        join act_ru_execution i on i.id_ = t.proc_inst_id_
        where t.suspension_state_ = 1
          and (t.assignee_ = :person or t.assignee_ is null)
          and exists (select 1 from act_ru_identitylink l
              where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ in (:groups))
        order by t.due_date_ nulls last, t.create_time_
        limit :most""".formatted(TaskSubjects.KEY);

    private final JdbcClient jdbc;
    private final ScopedGroups groups;
    private final TaskSubjects subjects;
    private final Clock clock;

    TaskList(JdbcClient jdbc, ScopedGroups groups, TaskSubjects subjects, Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<TaskLine> of(AccountId person) {
        return of(person, groups.groupsOf(person));
    }

    private List<TaskLine> of(AccountId person, Set<String> personsGroups) {
        return named(jdbc.sql(SQL)
            .param("groups", personsGroups)
            .param("person", person.toString())
            .param("most", MOST)
            .query((row, number) -> new Line(row.getString("subject_key"), line(row, person)))
            .list());
    }

    private record Line(String subject, TaskLine task) {}

    private List<TaskLine> named(List<Line> lines) {
        var titles = subjects.of(lines.stream().map(Line::subject).distinct().toList());
        return lines.stream()
            .map(line -> line.task().about(Optional.ofNullable(titles.get(line.subject())))).toList();
    }

    private TaskLine line(ResultSet row, AccountId person) throws SQLException {
        var due = Optional.ofNullable(row.getTimestamp("due_date_"))
            .map(Timestamp::toInstant).map(instant -> LocalDate.ofInstant(instant, clock.getZone()));
        return new TaskLine(
            row.getString("id_"), StepName.of(row.getString("task_def_key_")), row.getString("name_"),
            ProjectId.of(row.getString("project_id")), row.getString("project_name"),
            ProgramModel.valueOf(row.getString("project_model")),
            Optional.empty(), role(row.getString("role_group")),
            due, due.filter(day -> day.isBefore(LocalDate.now(clock))).isPresent(),
            person.toString().equals(row.getString("assignee_")));
    }

    static Optional<Role> role(String group) {
        return group == null ? Optional.empty() : Role.of(group.substring(0, group.indexOf('@')));
    }
}
