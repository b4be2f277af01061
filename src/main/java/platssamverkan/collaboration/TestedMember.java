package platssamverkan.collaboration;

import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

/** A member of the steering group as one who answers the knowledge test. */
record TestedMember(UUID key, String name, ActorId actor, Optional<AccountId> account) {

    static TestedMember of(FormGroup.Member member) {
        return new TestedMember(member.id(), member.name(), member.actor(), member.account());
    }
}
