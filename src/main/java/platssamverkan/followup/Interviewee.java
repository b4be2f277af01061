package platssamverkan.followup;

import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

/**
 * A member of the steering group who is to be interviewed.
 *
 * @param member stays the same as long as the person is in the group
 * @param account how the person logs in; empty for one who takes part without logging in
 */
public record Interviewee(UUID member, String name, ActorId actor, Optional<AccountId> account) {}
