package platssamverkan.report;

import java.time.Instant;
import java.util.Optional;
import platssamverkan.account.AccountId;

/**
 * A final report as it was adopted.
 *
 * @param correctionReason why this version took the place of the one before; empty for one that is no correction
 * @param sha256 the sum of the stored text, in hexadecimal
 */
public record ReportView(
    int version, ReportContent content, String sha256, Optional<String> correctionReason, AccountId finalisedBy,
    Instant finalisedAt
) {
    Imprint imprint() {
        return new Imprint(version, finalisedBy, finalisedAt, correctionReason);
    }
}
