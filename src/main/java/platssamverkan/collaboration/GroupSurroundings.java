package platssamverkan.collaboration;

import java.util.Map;
import java.util.Set;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;

/** What a group is formed in: the project's actors, the people who log in, and whether there is a local council. */
record GroupSurroundings(Map<ActorId, ActorView> actors, Set<AccountId> projectMembers, boolean localCouncilExists) {}
