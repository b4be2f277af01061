package platssamverkan.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
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

    /** Keeps a draft of a task or a worksheet row, in place of the earlier one. */
    public void keep(ProjectId project, String subject, AccountId person, String content) {
        jdbc.sql("""
                insert into draft (subject, account_id, project_id, content, saved_at)
                values (:subject, :person, :project, cast(:content as jsonb), :at)
                on conflict (subject, account_id) do update set content = excluded.content, saved_at = excluded.saved_at""")
            .param("subject", subject)
            .param("person", person.value())
            .param("project", project.value())
            .param("content", content)
            .param("at", Timestamp.from(clock.instant()))
            .update();
    }

    @Transactional(readOnly = true)
    public Optional<String> find(String subject, AccountId person) {
        return jdbc.sql("select content from draft where subject = :subject and account_id = :person")
            .param("subject", subject)
            .param("person", person.value())
            .query(String.class)
            .optional();
    }

    /** The draft has been handed in. */
    public void discard(String subject, AccountId person) {
        jdbc.sql("delete from draft where subject = :subject and account_id = :person")
            .param("subject", subject)
            .param("person", person.value())
            .update();
    }
}
