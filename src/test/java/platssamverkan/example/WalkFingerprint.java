package platssamverkan.example;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.project.ProjectId;

/** Everything that is stored of a project, shortened to one word: equal words, nothing changed. */
final class WalkFingerprint {

    private final JdbcTemplate database;
    private final String query;

    WalkFingerprint(JdbcTemplate database) {
        this.database = database;
        this.query = tables("project_id").stream().map(table -> part(table, "project_id = ?::uuid"))
            .collect(Collectors.joining(" union all ", "select string_agg(word, ' ' order by word) from (", ""))
            + List.of("act_ru_execution", "act_ru_task", "act_ru_variable", "act_ru_job", "act_ru_event_subscr").stream()
                .map(table -> " union all " + part(table, "tenant_id_ = ?")).collect(Collectors.joining()) + ") words";
    }

    String of(ProjectId project) {
        var arguments = new Object[(int) query.chars().filter(letter -> letter == '?').count()];
        Arrays.fill(arguments, project.toString());
        return database.queryForObject(query, String.class, arguments);
    }

    private static String part(String table, String condition) {
        return "select '%1$s ' || md5(coalesce(string_agg(t::text, ';' order by t::text), '')) as word from %1$s t where %2$s"
            .formatted(table, condition);
    }

    private List<String> tables(String column) {
        return database.queryForList("""
            select c.table_name from information_schema.columns c
            join information_schema.tables t using (table_schema, table_name)
            where c.table_schema = 'public' and c.column_name = ? and t.table_type = 'BASE TABLE'
              and c.data_type = 'uuid' order by 1""", String.class, column);
    }
}
