package platssamverkan.actionplan;

import java.time.Instant;
import java.util.UUID;

/**
 * How a decision ended.
 *
 * @param reason what the one who settled it says; what must change where it is sent back
 * @param onBehalf whether somebody acted for a chair who has no account
 */
public record DecisionClosing(PlanDecision outcome, How how, String reason, boolean onBehalf, UUID by, Instant at) {

    /** By the votes, by the confirmation of what a meeting decided, or by the chair where the votes settle nothing. */
    public enum How { COUNTED, CONFIRMED, SETTLED }
}
