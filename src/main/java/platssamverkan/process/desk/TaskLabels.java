package platssamverkan.process.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.ScopedGroups;

/** Says of open tasks which project, and which measure, each belongs to, and whether that is an example. */
@Service
public class TaskLabels {

    private static final int MOST = 100;
    private static final String SQL = """
        select t.id_, p.name, m.example, %s as subject_key from act_ru_task t
        join project p on p.id = cast(t.tenant_id_ as uuid)
        join municipality m on m.id = p.municipality_id
        join act_ru_execution i on i.id_ = t.proc_inst_id_
        where t.id_ in (:tasks) and t.tenant_id_ in (:tenants)""".formatted(TaskSubjects.KEY);

    private final JdbcClient jdbc;
    private final ScopedGroups groups;
    private final TaskSubjects subjects;
    private final Texts texts;

    TaskLabels(JdbcClient jdbc, ScopedGroups groups, TaskSubjects subjects, Texts texts) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.subjects = subjects;
        this.texts = texts;
    }

    /** A label for each of the tasks that the person may read. */
    @Transactional(readOnly = true)
    public Map<String, String> of(Collection<String> taskIds, AccountId person) {
        var asked = taskIds.stream().limit(MOST).toList();
        var tenants = groups.tenantsOf(person);
        return asked.isEmpty() || tenants.isEmpty() ? Map.of() : labels(open(asked, tenants));
    }

    private record Open(String taskId, String project, boolean example, String subject) {}

    private List<Open> open(List<String> taskIds, Set<String> tenants) {
        return jdbc.sql(SQL)
            .param("tasks", taskIds)
            .param("tenants", tenants)
            .query((row, n) -> new Open(
                row.getString("id_"), row.getString("name"), row.getBoolean("example"), row.getString("subject_key")))
            .list();
    }

    private Map<String, String> labels(List<Open> tasks) {
        var titles = subjects.of(tasks.stream().map(Open::subject).distinct().toList());
        var labels = new LinkedHashMap<String, String>();
        tasks.forEach(task -> labels.put(task.taskId(), titles.containsKey(task.subject())
            ? titles.get(task.subject()) + " – " + project(task)
            : project(task)));
        return labels;
    }

    private String project(Open task) {
        return task.example() ? texts.text("task.label.example", task.project()) : task.project();
    }
}
