package platssamverkan.actionplan;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what many adopted measures are called, at once and without the rest of them. */
@Service
@Transactional(readOnly = true)
public class MeasureTitles {

    private final JdbcClient jdbc;

    MeasureTitles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<MeasureTitle> of(Collection<MeasureId> measures) {
        if (measures.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                select m.id, m.number, r.title from measure m join action_plan_measure r on r.id = m.adopted_row_id
                where m.id in (:ids)""")
            .param("ids", measures.stream().map(MeasureId::value).toList())
            .query((row, n) -> new MeasureTitle(
                MeasureId.of(row.getString("id")), row.getInt("number"), row.getString("title")))
            .list();
    }
}
