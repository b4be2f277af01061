package platssamverkan.actionplan;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** Who reports about which unfinished measures: the responsible with an account, and otherwise nobody yet. */
@Service
@Transactional(readOnly = true)
public class MeasureResponsibilities {

    private static final String UNFINISHED = """
        select m.id from measure m join action_plan_measure r on r.id = m.adopted_row_id
        where m.status in ('DECIDED', 'BEGUN', 'PAUSED') and\s""";

    private final JdbcClient jdbc;

    MeasureResponsibilities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The measures that the person is responsible for. */
    public Set<UUID> measuresOf(AccountId person) {
        return jdbc.sql(UNFINISHED + "r.responsible_account_id = :person")
            .param("person", person.value())
            .query(UUID.class).set();
    }

    /** The measures in these projects whose responsible has no account: they fall to the project leader. */
    public Set<UUID> withoutAccount(Collection<ProjectId> projects) {
        return projects.isEmpty() ? Set.of() : jdbc.sql(
                UNFINISHED + "r.responsible_account_id is null and m.project_id in (:projects)")
            .param("projects", projects.stream().map(ProjectId::value).toList())
            .query(UUID.class).set();
    }
}
