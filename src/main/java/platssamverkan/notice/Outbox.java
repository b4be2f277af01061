package platssamverkan.notice;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Mails that wait to be sent. Written in the transaction of their cause, read with a lock that other nodes step over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    private final JdbcClient jdbc;
    private final MailSettings settings;
    private final Clock clock;

    Outbox(JdbcClient jdbc, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Answers false where the mail lies here already. */
    public boolean put(NewMail mail) {
        var calendar = Optional.ofNullable(mail.calendar());
        return jdbc.sql("""
                insert into outgoing_mail (id, idempotency_key, message_id, municipality_id, kind, recipient, subject, body,
                    calendar, calendar_method, status, attempts, next_attempt_at, expires_at, queued_at)
                values (:id, :key, :messageId, :municipality, :kind, :recipient, :subject, :body, :calendar, :method,
                    'WAITING', 0, :now, :expiresAt, :now)
                on conflict (idempotency_key) do nothing""")
            .param("id", UUID.randomUUID()).param("key", mail.key()).param("messageId", messageId(mail.key()))
            .param("municipality", mail.municipality()).param("kind", mail.kind().name())
            .param("recipient", mail.recipient()).param("subject", Words.line(mail.subject())).param("body", mail.body())
            .param("calendar", calendar.map(CalendarFile::text).orElse(null))
            .param("method", calendar.map(CalendarFile::method).orElse(null))
            .param("expiresAt", utc(mail.expiresAt())).param("now", now())
            .update() == 1;
    }

    /** Stops what an earlier version of the meeting had to say to the recipient: sent late, it would undo the newer one. */
    public void withdrawEarlier(String meeting, NewMail newer) {
        jdbc.sql("""
                update outgoing_mail set status = 'EXPIRED', settled_at = :now
                where status in ('WAITING', 'DEAD') and starts_with(idempotency_key, :meeting)
                    and idempotency_key <> :key and lower(recipient) = lower(:recipient)""")
            .param("meeting", meeting).param("key", newer.key()).param("recipient", newer.recipient()).param("now", now())
            .update();
    }

    private String messageId(String key) {
        return "<" + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)) + "@" + settings.host() + ">";
    }

    /** The mail that has waited longest and may be tried now, locked until the transaction ends. */
    public Optional<OutgoingMail> lockNext() {
        return jdbc.sql("""
                select id, message_id, recipient, subject, body, calendar, calendar_method, attempts from outgoing_mail
                where status = 'WAITING' and next_attempt_at <= :now
                order by next_attempt_at, queued_at, id limit 1 for update skip locked""")
            .param("now", now()).query((row, n) -> mail(row)).optional();
    }

    public void settle(UUID mail, MailStatus status) {
        jdbc.sql("update outgoing_mail set status = :status, settled_at = :now, last_error = null where id = :id")
            .param("status", status.name()).param("now", now()).param("id", mail).update();
    }

    /** Keeps the mail for another attempt. */
    public void postpone(UUID mail, Duration pause, String error) {
        jdbc.sql("""
                update outgoing_mail set attempts = attempts + 1, next_attempt_at = :next, last_error = :error
                where id = :id""")
            .param("next", utc(clock.instant().plus(pause))).param("error", error).param("id", mail).update();
    }

    public void giveUp(UUID mail, String error) {
        jdbc.sql("""
                update outgoing_mail set attempts = attempts + 1, status = 'DEAD', settled_at = :now, last_error = :error
                where id = :id""")
            .param("error", error).param("now", now()).param("id", mail).update();
    }

    /**
     * Stops what has come to be of no use, also what was given up; a mail that is being sent right now is left alone. What
     * a mail about tasks should have told has then not been told, so that the next one tells it.
     */
    public void expire() {
        jdbc.sql("""
                with useless as (
                    update outgoing_mail set status = 'EXPIRED', settled_at = :now where id in (
                        select id from outgoing_mail where status in ('WAITING', 'DEAD') and expires_at <= :now
                        for update skip locked)
                    returning kind, idempotency_key)
                delete from told_task where cast(account_id as text) in (
                    select split_part(idempotency_key, ':', 2) from useless where kind = 'TASKS')""")
            .param("now", now()).update();
    }

    /** Removes what was settled longer ago: whom we wrote to is nothing to keep. */
    public void clear(Duration age) {
        jdbc.sql("delete from outgoing_mail where settled_at < :before")
            .param("before", utc(clock.instant().minus(age))).update();
    }

    private OffsetDateTime now() {
        return utc(clock.instant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static OutgoingMail mail(ResultSet row) throws SQLException {
        var calendar = row.getString("calendar");
        return new OutgoingMail(
            row.getObject("id", UUID.class), row.getString("message_id"), row.getString("recipient"),
            row.getString("subject"), row.getString("body"),
            calendar == null ? null : new CalendarFile(row.getString("calendar_method"), calendar), row.getInt("attempts"));
    }
}
