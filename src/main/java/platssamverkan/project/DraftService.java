package platssamverkan.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;

/** What a person has typed and not yet handed in; each person has a draft of their own. */
@Service
@Transactional
public class DraftService {

    private final JdbcClient jdbc;
    private final Clock clock;

    DraftService(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Keeps a draft of a task or a worksheet row, in place of the earlier one of the same version. */
    public void keep(ProjectId project, String subject, AccountId person, Draft draft) {
        jdbc.sql("""
                insert into draft (subject, account_id, version, project_id, content, saved_at)
                values (:subject, :person, :version, :project, cast(:content as jsonb), :at)
                on conflict (subject, account_id, version)
                do update set content = excluded.content, saved_at = excluded.saved_at""")
            .param("subject", subject)
            .param("person", person.value())
            .param("project", project.value())
            .param("version", draft.version())
            .param("content", draft.content())
            .param("at", Timestamp.from(clock.instant()))
            .update();
    }

    /** The drafts of each version, the latest first. */
    @Transactional(readOnly = true)
    public List<Draft> find(String subject, AccountId person) {
        return jdbc.sql("""
                select version, content from draft where subject = :subject and account_id = :person
                order by saved_at desc, version desc""")
            .param("subject", subject)
            .param("person", person.value())
            .query((row, number) -> new Draft(row.getLong("version"), row.getString("content")))
            .list();
    }

    /** It has been handed in: no draft is left. */
    public void discard(String subject, AccountId person) {
        jdbc.sql("delete from draft where subject = :subject and account_id = :person")
            .param("subject", subject)
            .param("person", person.value())
            .update();
    }
}
