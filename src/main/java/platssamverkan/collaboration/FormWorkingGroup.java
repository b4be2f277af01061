package platssamverkan.collaboration;

import java.util.List;
import java.util.Optional;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

/** Forms the group that works with one place (TP-046). */
public record FormWorkingGroup(String name, String mandate, GroupAbove reportsTo, List<Member> members) {

    /**
     * A person in the group and the actor that the person stands for.
     *
     * @param account how the person logs in; empty for one who takes part without logging in
     * @param leads whether the person leads the group
     */
    public record Member(String name, ActorId actor, Optional<AccountId> account, boolean leads) {}
}
