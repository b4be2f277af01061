package platssamverkan.actionplan;

/**
 * What the chair settles where the votes do not.
 *
 * @param reason why; what must change where the proposal is sent back
 * @param leaderHasAccount whether the one who leads the decision can log in, so that nobody else may answer
 * @param onBehalf whether somebody acts for a chair who has no account
 */
public record SettleDecision(PlanDecision outcome, String reason, boolean leaderHasAccount, boolean onBehalf) {}
