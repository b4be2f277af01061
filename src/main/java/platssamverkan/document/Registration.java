package platssamverkan.document;

import java.time.Instant;
import platssamverkan.account.AccountId;

/**
 * How a document is registered (OSL 5 kap. 2 §).
 *
 * @param version grows by one each time it is registered anew
 * @param ownerOrganisation whose document it is: an association is not bound by the law on public access, a municipality is
 * @param holder the authority or organisation that keeps it
 * @param correspondent who sent it or to whom it was sent; null where it came from nobody outside
 * @param registryNumber diarienummer; null before it has one
 */
public record Registration(
    DocumentId documentId, int version, String ownerOrganisation, String holder, String correspondent,
    String registryNumber, AccountId by, Instant at
) {}
