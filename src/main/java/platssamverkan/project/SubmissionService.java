package platssamverkan.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;

/** Keeps every form as it was handed in. */
@Service
@Transactional
public class SubmissionService {

    private final JdbcClient jdbc;

    SubmissionService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void keep(Submission submission) {
        jdbc.sql("""
                insert into submission (id, project_id, task_id, step, form_id, deployment_id, submitted_by,
                    submitted_at, content)
                values (:id, :project, :task, :step, :form, :deployment, :by, :at, cast(:content as jsonb))""")
            .param("id", UUID.randomUUID())
            .param("project", submission.projectId().value())
            .param("task", submission.taskId())
            .param("step", submission.step())
            .param("form", submission.formId())
            .param("deployment", submission.deploymentId())
            .param("by", submission.by().value())
            .param("at", Timestamp.from(submission.at()))
            .param("content", submission.content())
            .update();
    }

    /** What the person has handed in, newest first. */
    @Transactional(readOnly = true)
    public List<Submission> of(AccountId person, int most) {
        return jdbc.sql("select * from submission where submitted_by = :person order by submitted_at desc limit :most")
            .param("person", person.value())
            .param("most", most)
            .query(SubmissionService::read)
            .list();
    }

    @Transactional(readOnly = true)
    public Optional<Submission> find(String taskId) {
        return jdbc.sql("select * from submission where task_id = :task")
            .param("task", taskId)
            .query(SubmissionService::read)
            .optional();
    }

    private static Submission read(ResultSet row, int number) throws SQLException {
        return new Submission(
            ProjectId.of(row.getString("project_id")), row.getString("task_id"), row.getString("step"),
            row.getString("form_id"), row.getString("deployment_id"), AccountId.of(row.getString("submitted_by")),
            row.getTimestamp("submitted_at").toInstant(), row.getString("content"));
    }
}
