package platssamverkan.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what lies in the outbox, and tries again what was given up. */
@Service
@Transactional
public class OutboxService {

    private static final String MAILS = """
        select id, kind, recipient, subject, body, calendar, status, attempts, queued_at, last_error,
            status = 'DEAD' and expires_at > :now as retryable
        from outgoing_mail where municipality_id = :municipality""";

    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final Postman postman;
    private final Clock clock;

    OutboxService(JdbcClient jdbc, Postman postman, Clock clock) {
        this.jdbc = jdbc;
        this.postman = postman;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public MailMode mode() {
        return postman.mode();
    }

    @Transactional(readOnly = true)
    public OutboxView overview(UUID municipality) {
        return new OutboxView(postman.mode(), counts(municipality),
            mails(municipality, " and (status = 'DEAD' or status = 'WAITING' and attempts > 0)"));
    }

    /** Every mail of the municipality, the latest first; empty unless this installation shows mails instead of sending. */
    @Transactional(readOnly = true)
    public List<MailView> shown(UUID municipality) {
        return postman.mode() == MailMode.SHOWING ? mails(municipality, "") : List.of();
    }

    /** Answers false where there is no such mail that was given up and is still of use. */
    public boolean retry(UUID municipality, UUID mail) {
        return jdbc.sql("""
                update outgoing_mail
                set status = 'WAITING', settled_at = null, attempts = 0, next_attempt_at = :now
                where id = :mail and municipality_id = :municipality and status = 'DEAD' and expires_at > :now""")
            .param("mail", mail).param("municipality", municipality).param("now", now()).update() == 1;
    }

    private Map<MailStatus, Integer> counts(UUID municipality) {
        var counts = new EnumMap<MailStatus, Integer>(MailStatus.class);
        jdbc.sql("select status, count(*) from outgoing_mail where municipality_id = :municipality group by status")
            .param("municipality", municipality)
            .query(row -> {
                counts.put(MailStatus.valueOf(row.getString(1)), row.getInt(2));
            });
        return counts;
    }

    private List<MailView> mails(UUID municipality, String which) {
        return jdbc.sql(MAILS + which + " order by queued_at desc, id limit :most")
            .param("municipality", municipality).param("now", now()).param("most", MOST)
            .query((row, n) -> view(row)).list();
    }

    private static MailView view(ResultSet row) throws SQLException {
        return new MailView(
            row.getObject("id", UUID.class), MailKind.valueOf(row.getString("kind")), row.getString("recipient"),
            row.getString("subject"), row.getString("body"), Optional.ofNullable(row.getString("calendar")),
            MailStatus.valueOf(row.getString("status")), row.getInt("attempts"),
            row.getObject("queued_at", OffsetDateTime.class).toInstant(), Optional.ofNullable(row.getString("last_error")),
            row.getBoolean("retryable"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
