package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.project.DecisionRule;

/**
 * Forms the group that steers the collaboration; the entry model calls it samverkansgrupp.
 *
 * @param rule how the group decides
 */
public record FormGroup(
    String name, GroupBasis basis, String mandate, MeetingRhythm rhythm, DecisionRule rule, List<Member> members
) {

    public FormGroup(String name, GroupBasis basis, String mandate, MeetingRhythm rhythm, List<Member> members) {
        this(name, basis, mandate, rhythm, DecisionRule.USUAL, members);
    }

    /** The members of today, and not those who have left. */
    public List<Member> active() {
        return members.stream().filter(member -> !member.hasLeft()).toList();
    }

    /**
     * A person in the group and the actor that the person stands for.
     *
     * @param id stays the same as long as the person is in the group; null before the group is recorded
     * @param account how the person logs in; empty for one who takes part without logging in
     * @param deputyFor the name of the member whom a deputy stands in for; null for a deputy of everybody
     * @param joinedOn null before the group is recorded, where nobody has said another day
     * @param leftOn null for somebody who is still in the group
     */
    public record Member(
        UUID id, String name, ActorId actor, GroupRole role, Optional<AccountId> account, String deputyFor,
        LocalDate joinedOn, LocalDate leftOn
    ) {
        public Member(String name, ActorId actor, GroupRole role, Optional<AccountId> account) {
            this(null, name, actor, role, account, null, null, null);
        }

        public boolean hasLeft() {
            return leftOn != null;
        }

        /** Whether the member has a seat of their own, and so a vote. */
        public boolean hasSeat() {
            return role != GroupRole.DEPUTY;
        }

        Member recordedAs(UUID knownAs, LocalDate since) {
            return new Member(knownAs, name, actor, role, account, deputyFor, since, leftOn);
        }

        boolean isThePerson(Member other) {
            return account.isPresent() && account.equals(other.account)
                || name.equalsIgnoreCase(other.name) && actor.equals(other.actor);
        }
    }
}
