package platssamverkan.actionplan;

import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** Who reports about which unfinished measures. */
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

    /** The measures that the person is responsible for, in those of the projects that the person is a member of. */
    public Set<UUID> measuresOf(AccountId person, Set<ProjectId> memberOf) {
        if (memberOf.isEmpty()) {
            return Set.of();
        }
        return jdbc.sql(UNFINISHED + "r.responsible_account_id = :person and m.project_id in (:projects)")
            .param("person", person.value())
            .param("projects", memberOf.stream().map(ProjectId::value).toList())
            .query(UUID.class).set();
    }

    /** The project's measures whose responsible is none of its members: they fall to others. */
    public Set<UUID> withoutMember(ProjectId project, Set<AccountId> members) {
        return jdbc.sql(UNFINISHED + """
                m.project_id = :project
                and (r.responsible_account_id is null or r.responsible_account_id not in (:members))""")
            .param("project", project.value())
            .param("members", members.stream().map(AccountId::value).toList())
            .query(UUID.class).set();
    }
}
