package platssamverkan.actionplan;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;

/** The book of a project's decisions: lines are added at its end and never changed. */
@Component
class DecisionBook {

    /** The end of the book: how many lines and decisions it has, and the hash of the last line. */
    record Head(int position, int decisions, String hash) {}

    private final JdbcClient jdbc;

    DecisionBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of the book, held until the transaction ends, so that nobody else writes at the same time. */
    Head hold(ProjectId project) {
        return jdbc.sql("""
                insert into decision_head (project_id, position, decisions, hash) values (:project, 0, 0, :nothing)
                on conflict (project_id) do update set project_id = excluded.project_id
                returning position, decisions, hash""")
            .param("project", project.value())
            .param("nothing", DecisionHash.NOTHING_BEFORE)
            .query((row, n) -> new Head(row.getInt("position"), row.getInt("decisions"), row.getString("hash")))
            .single();
    }

    Head head(ProjectId project) {
        return jdbc.sql("select position, decisions, hash from decision_head where project_id = :project")
            .param("project", project.value())
            .query((row, n) -> new Head(row.getInt("position"), row.getInt("decisions"), row.getString("hash")))
            .optional().orElse(new Head(0, 0, DecisionHash.NOTHING_BEFORE));
    }

    /** Whether a decision has been opened and not ended, without reading the book. */
    boolean hasOpen(ProjectId project) {
        return openings(List.of(project)).containsKey(project);
    }

    /** How the decisions were opened that have not ended, for those of the projects that have one. */
    Map<ProjectId, String> openings(Collection<ProjectId> projects) {
        var openings = new HashMap<ProjectId, String>();
        jdbc.sql("""
                select o.project_id, o.content from decision_entry o
                where o.project_id in (:projects) and o.kind = 'OPENED'
                    and not exists (select from decision_entry e
                        where e.decision_id = o.decision_id and e.kind in ('CLOSED', 'ABANDONED'))""")
            .param("projects", projects.stream().map(ProjectId::value).toList())
            .query(row -> {
                openings.put(ProjectId.of(row.getString("project_id")), row.getString("content"));
            });
        return openings;
    }

    /** Ends a decision. */
    void close(ProjectId project, DecisionView decision, DecisionClosing closing) {
        write(project, decision.id(), DecisionEntry.Kind.CLOSED, null, closing, new AccountId(closing.by()), closing.at());
    }

    /** Adds a line; {@code subject} is the voter or the condition that a decision can have only one such line about. */
    void write(
        ProjectId project, UUID decision, DecisionEntry.Kind kind, UUID subject, Object content, AccountId by, Instant at
    ) {
        var head = hold(project);
        var position = head.position() + 1;
        var number = kind == DecisionEntry.Kind.OPENED ? head.decisions() + 1 : number(decision);
        var moment = at.truncatedTo(ChronoUnit.MILLIS);
        var text = DecisionJson.write(content);
        var hash = DecisionHash.of(position, decision, number, kind, text, by.value(), moment, head.hash());
        jdbc.sql("""
                insert into decision_entry (project_id, position, decision_id, decision_number, kind, subject_id, content,
                                            recorded_by, recorded_at, previous_hash, hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
            .params(Arrays.asList(project.value(), position, decision, number, kind.name(), subject, text,
                by.value(), moment.atOffset(ZoneOffset.UTC), head.hash(), hash))
            .update();
        jdbc.sql("update decision_head set position = ?, decisions = greatest(decisions, ?), hash = ? where project_id = ?")
            .params(position, number, hash, project.value())
            .update();
    }

    private int number(UUID decision) {
        return jdbc.sql("select decision_number from decision_entry where decision_id = :id and kind = 'OPENED'")
            .param("id", decision).query(Integer.class).single();
    }

    List<DecisionEntry> entries(ProjectId project) {
        return jdbc.sql("""
                select position, decision_id, decision_number, kind, content, recorded_by, recorded_at, previous_hash, hash
                from decision_entry where project_id = :project order by position""")
            .param("project", project.value())
            .query((row, n) -> new DecisionEntry(row.getInt("position"), row.getObject("decision_id", UUID.class),
                row.getInt("decision_number"), DecisionEntry.Kind.valueOf(row.getString("kind")),
                row.getString("content"), row.getObject("recorded_by", UUID.class),
                row.getTimestamp("recorded_at").toInstant(), row.getString("previous_hash"), row.getString("hash")))
            .list();
    }
}
