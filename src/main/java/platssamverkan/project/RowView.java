package platssamverkan.project;

import java.time.Instant;
import java.util.UUID;
import platssamverkan.account.AccountId;

/** A row as it stands: what it says, who wrote it, and its version for the next change. */
public record RowView<C>(UUID rowId, long version, C content, AccountId by, Instant at) {}
