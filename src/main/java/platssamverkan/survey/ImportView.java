package platssamverkan.survey;

import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;

/** A file of answers that was taken in. */
public record ImportView(UUID id, String fileName, int answers, AccountId by, Instant at) {}
