package platssamverkan.notice;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail to one person.
 *
 * @param key says what the mail is; a second one with the same key is the same mail and is not written again
 * @param calendar null for a mail without one
 * @param expiresAt from then on it is of no use
 */
record NewMail(
    String key, MailKind kind, UUID municipality, String recipient, String subject, String body, CalendarFile calendar,
    Instant expiresAt
) {}
