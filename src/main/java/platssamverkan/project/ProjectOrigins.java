package platssamverkan.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;

/** Tells which earlier project a project was started from. */
@Service
@Transactional
public class ProjectOrigins {

    private final JdbcClient jdbc;
    private final Clock clock;

    ProjectOrigins(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void record(ProjectId project, ProjectId source, AccountId by) {
        jdbc.sql("""
                insert into project_origin (project_id, source_project_id, copied_by, copied_at)
                values (:project, :source, :by, :at)""")
            .param("project", project.value())
            .param("source", source.value())
            .param("by", by.value())
            .param("at", Timestamp.from(clock.instant()))
            .update();
    }

    /** Empty for a project that began with nothing. */
    @Transactional(readOnly = true)
    public Optional<ProjectId> origin(ProjectId project) {
        return jdbc.sql("select source_project_id from project_origin where project_id = :project")
            .param("project", project.value())
            .query(UUID.class).optional().map(ProjectId::new);
    }
}
