package platssamverkan.actionplan;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/**
 * Who reports about which unfinished measures: whom the plan names, or the one it was handed over to since; nobody
 * where it was given back to the role.
 */
@Service
@Transactional(readOnly = true)
public class MeasureResponsibilities {

    private static final String UNFINISHED = """
        with unfinished as (
            select m.id, m.project_id, m.adopted_row_id,
                case when latest.id is null then r.responsible_account_id else latest.account_id end as responsible
            from measure m join action_plan_measure r on r.id = m.adopted_row_id
            left join lateral (select h.id, h.account_id from measure_hand_over h where h.row_id = r.id
                               order by h.handed_over_at desc limit 1) latest on true
            where m.status in ('DECIDED', 'BEGUN', 'PAUSED'))
        """;

    private final JdbcClient jdbc;
    private final Clock clock;

    MeasureResponsibilities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every unfinished measure of the projects, found with one question whatever their number. */
    public List<Responsibility> unfinished(Collection<ProjectId> projects) {
        return projects.isEmpty() ? List.of()
            : jdbc.sql(UNFINISHED + "select id, project_id, responsible from unfinished where project_id in (:projects)")
                .param("projects", projects.stream().map(ProjectId::value).toList())
                .query((row, n) -> new Responsibility(
                    ProjectId.of(row.getString("project_id")), new MeasureId(row.getObject("id", UUID.class)),
                    Optional.ofNullable(row.getString("responsible")).map(AccountId::of)))
                .list();
    }

    /** The measures that the person is responsible for in the project. */
    public Set<MeasureId> measuresOf(AccountId person, ProjectId project) {
        return unfinished(Set.of(project)).stream()
            .filter(measure -> measure.responsible().filter(person::equals).isPresent())
            .map(Responsibility::measure).collect(Collectors.toSet());
    }

    /** Hands the person's unfinished measures to a successor; what the adopted plan says stays as it was decided. */
    @Transactional
    public void handOver(ProjectId project, AccountId person, AccountId successor, AccountId by) {
        pass(project, person, Optional.of(successor), by);
    }

    /** Gives the person's unfinished measures back to those who have the role in the project. */
    @Transactional
    public void giveBack(ProjectId project, AccountId person, AccountId by) {
        pass(project, person, Optional.empty(), by);
    }

    private void pass(ProjectId project, AccountId person, Optional<AccountId> to, AccountId by) {
        measuresOf(person, project).forEach(measure -> jdbc.sql("""
                insert into measure_hand_over (id, measure_id, row_id, account_id, handed_over_by, handed_over_at)
                select :id, m.id, m.adopted_row_id, :to, :by, :at from measure m where m.id = :measure""")
            .param("id", UUID.randomUUID())
            .param("measure", measure.value())
            .param("to", to.map(AccountId::value).orElse(null), Types.OTHER)
            .param("by", by.value())
            .param("at", Timestamp.from(clock.instant()))
            .update());
    }
}
