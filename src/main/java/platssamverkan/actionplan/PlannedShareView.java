package platssamverkan.actionplan;

import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;

/**
 * A share as one version of the plan holds it.
 *
 * @param version how often it has been saved
 * @param by who saved it last, and when
 */
public record PlannedShareView(UUID id, FinancingShare share, long version, AccountId by, Instant at) {}
