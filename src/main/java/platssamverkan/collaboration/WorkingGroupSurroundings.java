package platssamverkan.collaboration;

import java.util.Set;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.area.PlaceId;

/** What a working group is formed in. */
record WorkingGroupSurroundings(
    Set<PlaceId> places, Set<ActorId> actors, Set<AccountId> projectMembers, Set<String> namesTaken,
    boolean localCouncilExists
) {}
