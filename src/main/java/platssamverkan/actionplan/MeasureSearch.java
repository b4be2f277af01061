package platssamverkan.actionplan;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.ProjectId;

/** Finds projects by what the measures of their plans are called. */
@Service
@Transactional(readOnly = true)
public class MeasureSearch {

    private final JdbcClient jdbc;

    MeasureSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the projects in which a measure of any version holds the words in its title, whatever the capitals. */
    public Set<ProjectId> find(String words, Collection<ProjectId> among) {
        if (among.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("""
                select distinct project_id from action_plan_measure
                where project_id in (:projects) and left_out_at is null
                and position(lower(:words) in lower(title)) > 0""")
            .param("projects", among.stream().map(ProjectId::value).toList())
            .param("words", words)
            .query(UUID.class).list().stream().map(ProjectId::new).collect(Collectors.toSet());
    }
}
