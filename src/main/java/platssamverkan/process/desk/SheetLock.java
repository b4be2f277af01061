package platssamverkan.process.desk;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.ProjectId;

/**
 * Keeps the saving of rows and the completing of a step apart. Rows are saved side by side; a step that is completed
 * waits for them and lets none in until it is done. Without it, a row could land behind what the step has frozen.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class SheetLock {

    private final JdbcClient jdbc;

    SheetLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Held until the transaction ends, together with others who save. */
    public void holdToSave(ProjectId project) {
        hold("select pg_advisory_xact_lock_shared(hashtextextended(:name, 0))", project);
    }

    /** Held alone until the transaction ends. */
    void holdToComplete(ProjectId project) {
        hold("select pg_advisory_xact_lock(hashtextextended(:name, 0))", project);
    }

    private void hold(String sql, ProjectId project) {
        jdbc.sql(sql).param("name", "worksheets of " + project).query(row -> { });
    }
}
