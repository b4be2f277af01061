package platssamverkan.report;

import java.time.Instant;
import platssamverkan.account.AccountId;

/**
 * A final report as it was adopted.
 *
 * @param sha256 the sum of the stored text, in hexadecimal
 */
public record ReportView(int version, ReportContent content, String sha256, AccountId finalisedBy, Instant finalisedAt) {}
