package platssamverkan.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail of the outbox as it is shown.
 *
 * @param calendar the attached calendar file
 * @param lastError what the mail server said when it was last tried
 * @param retryable whether it was given up while it is still of use
 */
public record MailView(
    UUID id, MailKind kind, String recipient, String subject, String body, Optional<String> calendar, MailStatus status,
    int attempts, Instant queuedAt, Optional<String> lastError, boolean retryable
) {}
