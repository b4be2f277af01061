package platssamverkan.actionplan;

import java.time.Instant;
import java.util.UUID;

/** What the minutes of a meeting say about a decision, and who wrote them in. */
public record DecisionMinutes(RecordAdoption recorded, UUID by, Instant at) {}
