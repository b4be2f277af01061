package platssamverkan.collaboration;

import java.util.List;
import java.util.Optional;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

/** Forms the group that steers the collaboration; the entry model calls it samverkansgrupp. */
public record FormGroup(
    String name, GroupBasis basis, String mandate, MeetingRhythm rhythm, List<Member> members
) {

    /**
     * A person in the group and the actor that the person stands for.
     *
     * @param account how the person logs in; empty for one who takes part without logging in
     */
    public record Member(String name, ActorId actor, GroupRole role, Optional<AccountId> account) {}
}
