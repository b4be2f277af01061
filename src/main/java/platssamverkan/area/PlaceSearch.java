package platssamverkan.area;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.project.ProjectId;

/** Finds projects by what their area and places are called now. */
@Service
@Transactional(readOnly = true)
public class PlaceSearch {

    private final JdbcClient jdbc;

    PlaceSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of the projects whose area or one of its places holds the words in its name, whatever the capitals. */
    public Set<ProjectId> find(String words, Collection<ProjectId> among) {
        if (among.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql("""
                select distinct a.project_id from project_area a left join examined_place p on p.area_id = a.id
                where a.superseded_at is null and a.project_id in (:projects)
                and (position(lower(:words) in lower(a.name)) > 0 or position(lower(:words) in lower(p.name)) > 0)""")
            .param("projects", among.stream().map(ProjectId::value).toList())
            .param("words", words)
            .query(UUID.class).list().stream().map(ProjectId::new).collect(Collectors.toSet());
    }
}
