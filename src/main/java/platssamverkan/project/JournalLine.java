package platssamverkan.project;

import java.time.Instant;

/**
 * One line of the journal.
 *
 * @param name who did it; null where the process did it by itself
 * @param step the step's stem, or the role for a change of roles
 */
public record JournalLine(Instant at, String name, JournalKind kind, String step, String note) {}
