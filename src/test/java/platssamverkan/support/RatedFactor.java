package platssamverkan.support;

import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** The factor that the measures of tests answer, rated once in the project, without which no plan can be adopted. */
public final class RatedFactor {

    public static final String CODE = "E1";

    private RatedFactor() {}

    public static void in(ProjectId project, AccountId by, JdbcTemplate database) {
        database.update(
            """
            insert into factor_rating (id, project_id, row_id, version, occasion, place_id, factor_code, score,
                                       cannot_be_rated, rationale, evidence, rated_on, recorded_by, rated_by, recorded_at)
            select gen_random_uuid(), p.id, gen_random_uuid(), 1, 'BASELINE', (select id from place
                where project_id = p.id order by id limit 1), ?, 5, false, 'Mörkt', 'Besiktning', p.starts_on, ?, ?,
                p.opened_at
            from project p where p.id = ?
                and not exists (select from factor_rating where project_id = p.id and factor_code = ?)
                and not exists (select from baseline where project_id = p.id and locked_at is not null)""",
            CODE, by.value(), by.value(), project.value(), CODE);
    }
}
