package platssamverkan.actionplan;

/**
 * The answer to a recorded decision.
 *
 * @param reason why it is not confirmed; null where it is
 * @param chairHasAccount whether the group's chair can log in, so that nobody may answer for what they recorded
 * @param onBehalf whether somebody else answers for the chair
 */
public record ConfirmAdoption(boolean confirmed, String reason, boolean chairHasAccount, boolean onBehalf) {}
