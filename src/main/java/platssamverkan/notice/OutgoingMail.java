package platssamverkan.notice;

import java.util.UUID;

/**
 * A mail as it lies in the outbox.
 *
 * @param messageId the same at each attempt, so that a mail sent twice is seen as one
 * @param attempts how often sending has failed
 * @param calendar null for a mail without one
 */
record OutgoingMail(
    UUID id, String messageId, String recipient, String subject, String body, CalendarFile calendar, int attempts
) {}
