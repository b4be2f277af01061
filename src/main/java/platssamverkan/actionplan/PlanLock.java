package platssamverkan.actionplan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import platssamverkan.project.ProjectId;

/**
 * Lets one transaction at a time change a project's plan or ask whether all its measures are concluded. Without it, two
 * measures that end at the same moment would each see the other as unfinished, and nobody would tell the project.
 */
@Component
class PlanLock {

    private final JdbcClient jdbc;

    PlanLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds the plan, which is made at the first time, until the transaction ends. */
    void hold(ProjectId project) {
        jdbc.sql("""
                insert into action_plan (project_id) values (:project)
                on conflict (project_id) do update set project_id = excluded.project_id""")
            .param("project", project.value())
            .update();
    }
}
