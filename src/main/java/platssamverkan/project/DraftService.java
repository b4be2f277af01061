package platssamverkan.project;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Set;
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

    /** Keeps a draft of a task or a worksheet row, in place of the one of the same opening and of the one it continues. */
    public void keep(ProjectId project, String subject, AccountId person, Draft draft) {
        leaveBehind(subject, person, draft);
        jdbc.sql("""
                insert into draft (subject, account_id, version, opening, project_id, content, saved_at)
                values (:subject, :person, :version, :opening, :project, cast(:content as jsonb), :at)
                on conflict (subject, account_id, version, opening)
                do update set content = excluded.content, saved_at = excluded.saved_at""")
            .param("subject", subject)
            .param("person", person.value())
            .param("project", project.value())
            .param("version", draft.version())
            .param("opening", draft.opening())
            .param("content", draft.content())
            .param("at", Timestamp.from(clock.instant()))
            .update();
    }

    /** What another window has written meanwhile bears another stamp, and stays. */
    private void leaveBehind(String subject, AccountId person, Draft draft) {
        jdbc.sql("""
                delete from draft where subject = :subject and account_id = :person and opening <> :opening
                    and version = :version and cast(extract(epoch from saved_at) * 1000000 as bigint) = :continues""")
            .param("subject", subject)
            .param("person", person.value())
            .param("opening", draft.opening())
            .param("version", draft.version())
            .param("continues", draft.continues())
            .update();
    }

    /** The drafts of each version and opening, the latest first. */
    @Transactional(readOnly = true)
    public List<KeptDraft> find(String subject, AccountId person) {
        return jdbc.sql("""
                select version, opening, cast(extract(epoch from saved_at) * 1000000 as bigint) as stamp, content from draft
                where subject = :subject and account_id = :person order by saved_at desc, version desc, opening""")
            .param("subject", subject)
            .param("person", person.value())
            .query((row, number) -> new KeptDraft(
                row.getLong("version"), row.getLong("opening"), row.getLong("stamp"), row.getString("content")))
            .list();
    }

    /** What the person has drafts of in the project. */
    @Transactional(readOnly = true)
    public List<String> subjects(ProjectId project, AccountId person) {
        return jdbc.sql("select distinct subject from draft where project_id = :project and account_id = :person order by 1")
            .param("project", project.value())
            .param("person", person.value())
            .query(String.class).list();
    }

    /** Gives a person's drafts to another, who keeps a draft already begun of the same thing. */
    public void handOver(ProjectId project, Set<String> subjects, AccountId from, AccountId to) {
        subjects.forEach(subject -> jdbc.sql("""
                update draft d set account_id = :to
                where d.project_id = :project and d.subject = :subject and d.account_id = :from
                  and not exists (select from draft o where o.subject = d.subject and o.account_id = :to)""")
            .param("project", project.value())
            .param("subject", subject)
            .param("from", from.value())
            .param("to", to.value())
            .update());
    }

    /** Whether any draft of the project holds the text. */
    @Transactional(readOnly = true)
    public boolean mention(ProjectId project, String text) {
        return jdbc.sql("select exists (select from draft where project_id = :project and position(:text in content::text) > 0)")
            .param("project", project.value())
            .param("text", text)
            .query(Boolean.class)
            .single();
    }

    /** Whether any of the person's drafts in the project holds the text. */
    @Transactional(readOnly = true)
    public boolean mention(ProjectId project, AccountId person, String text) {
        return jdbc.sql("""
                select exists (select from draft where project_id = :project and account_id = :person
                    and position(:text in content::text) > 0)""")
            .param("project", project.value())
            .param("person", person.value())
            .param("text", text)
            .query(Boolean.class)
            .single();
    }

    /** It has been handed in: no draft is left. */
    public void discard(String subject, AccountId person) {
        jdbc.sql("delete from draft where subject = :subject and account_id = :person")
            .param("subject", subject)
            .param("person", person.value())
            .update();
    }
}
