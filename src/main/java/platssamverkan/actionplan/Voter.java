package platssamverkan.actionplan;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import platssamverkan.account.AccountId;

/**
 * A seat of the group at the opening of a decision.
 *
 * @param account how the member logs in; null for one who does not
 * @param vacant whether the member has left
 * @param deputies who may act where the member cannot, the nearest first
 */
public record Voter(
    UUID memberId, String name, String organisation, Office office, UUID account, boolean vacant, List<Deputy> deputies
) {
    /** What the member is in the group. */
    public enum Office { CHAIR, VICE_CHAIR, MEMBER }

    /** Somebody who stands in; {@code account} is null for one who does not log in. */
    public record Deputy(String name, String organisation, UUID account) {}

    /** Whether there is anybody who can answer for the seat. */
    public boolean canAnswer() {
        return !vacant || !deputies.isEmpty();
    }

    /** Whether neither the member nor a deputy logs in, so that the project leader writes down what they answer. */
    public boolean needsHelp() {
        return (vacant ? !deputies.isEmpty() : account == null)
            && deputies.stream().allMatch(deputy -> deputy.account() == null);
    }

    /**
     * The seat as it stands since: nobody acts for it by an account that has nothing to do with the project any more.
     *
     * @param hasLeft whether the member has left the group
     * @param isInProject whether somebody with the account still has a role in the project
     */
    public Voter now(boolean hasLeft, Predicate<AccountId> isInProject) {
        UnaryOperator<UUID> kept = one -> one != null && isInProject.test(new AccountId(one)) ? one : null;
        return new Voter(memberId, name, organisation, office, kept.apply(account), vacant || hasLeft, deputies.stream()
            .map(deputy -> new Deputy(deputy.name(), deputy.organisation(), kept.apply(deputy.account()))).toList());
    }
}
