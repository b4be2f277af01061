package platssamverkan.report;

import java.time.Instant;
import java.util.Optional;
import platssamverkan.account.AccountId;

/**
 * Which version of a report it is, and who adopted it when.
 *
 * @param correctionReason why it takes the place of the one before; empty for one that is no correction
 */
public record Imprint(int version, AccountId by, Instant at, Optional<String> correctionReason) {}
