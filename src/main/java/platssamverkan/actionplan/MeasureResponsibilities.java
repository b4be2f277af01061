package platssamverkan.actionplan;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** Who reports about which unfinished measures: whom the plan names, or the one it was handed over to since. */
@Service
@Transactional(readOnly = true)
public class MeasureResponsibilities {

    private static final String UNFINISHED = """
        with unfinished as (
            select m.id, m.project_id, m.adopted_row_id,
                coalesce((select h.account_id from measure_hand_over h where h.row_id = r.id
                          order by h.handed_over_at desc limit 1), r.responsible_account_id) as responsible
            from measure m join action_plan_measure r on r.id = m.adopted_row_id
            where m.status in ('DECIDED', 'BEGUN', 'PAUSED'))
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasureResponsibilities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The measures that the person is responsible for, in those of the projects that the person is a member of. */
    public Set<UUID> measuresOf(AccountId person, Set<ProjectId> memberOf) {
        if (memberOf.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql(UNFINISHED + "select id from unfinished where responsible = :person and project_id in (:projects)")
            .param("person", person.value())
            .param("projects", memberOf.stream().map(ProjectId::value).toList())
            .query(UUID.class).set();
    }

    /** The project's measures whose responsible is none of its members: they fall to others. */
    public Set<UUID> withoutMember(ProjectId project, Set<AccountId> members) {
        return jdbc.sql(UNFINISHED + """
                select id from unfinished
                where project_id = :project and (responsible is null or responsible not in (:members))""")
            .param("project", project.value())
            .param("members", members.stream().map(AccountId::value).toList())
            .query(UUID.class).set();
    }

    /** Hands the person's unfinished measures to a successor; what the adopted plan says stays as it was decided. */
    @Transactional
    public void handOver(ProjectId project, AccountId person, AccountId successor, AccountId by) {
        measuresOf(person, Set.of(project)).forEach(measure -> jdbc.sql("""
                insert into measure_hand_over (id, measure_id, row_id, account_id, handed_over_by, handed_over_at)
                select :id, m.id, m.adopted_row_id, :successor, :by, :at from measure m where m.id = :measure""")
            .param("id", UUID.randomUUID())
            .param("measure", measure)
            .param("successor", successor.value())
            .param("by", by.value())
            .param("at", Timestamp.from(clock.instant()))
            .update());
    }
}
