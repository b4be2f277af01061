package platssamverkan.collaboration;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

/** A member of the steering group as one who answers the knowledge test; the same one in every version of the group. */
record TestedMember(UUID key, String name, ActorId actor, Optional<AccountId> account) {

    static TestedMember of(FormGroup.Member member) {
        var person = member.actor() + "/" + member.name().toLowerCase(Locale.ROOT);
        return new TestedMember(
            UUID.nameUUIDFromBytes(person.getBytes(StandardCharsets.UTF_8)), member.name(), member.actor(),
            member.account());
    }
}
