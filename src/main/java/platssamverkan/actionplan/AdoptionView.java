package platssamverkan.actionplan;

import java.time.Instant;
import java.util.Optional;
import platssamverkan.account.AccountId;

/**
 * A decision of the group as it was recorded, and the chair's answer.
 *
 * @param version the number of the plan version it is about
 * @param answer empty as long as the chair has not answered
 */
public record AdoptionView(
    int version, RecordAdoption recorded, AccountId recordedBy, Instant recordedAt, Optional<Answer> answer
) {
    /**
     * The chair's answer.
     *
     * @param onBehalf whether it was given for a chair who has no account
     * @param reason why the decision was not confirmed; null where it was
     */
    public record Answer(boolean confirmed, String reason, boolean onBehalf, AccountId by, Instant at) {}
}
