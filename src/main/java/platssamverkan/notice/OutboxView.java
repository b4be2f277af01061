package platssamverkan.notice;

import java.util.List;
import java.util.Map;

/**
 * How a municipality's mails are faring.
 *
 * @param counts the mails of the last thirty days by status
 * @param troubled those that were given up and those that have failed and wait for another attempt, the latest first
 */
public record OutboxView(MailMode mode, Map<MailStatus, Integer> counts, List<MailView> troubled) {}
