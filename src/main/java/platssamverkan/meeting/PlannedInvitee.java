package platssamverkan.meeting;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;

/** Who was called, under the name and at the address that he or she had then. */
@Embeddable
record PlannedInvitee(UUID accountId, UUID actorId, String name, String email) {

    static PlannedInvitee member(AccountId account, String name, String email) {
        return new PlannedInvitee(account.value(), null, name, email);
    }

    static PlannedInvitee actor(ActorId actor, String name, String email) {
        return new PlannedInvitee(null, actor.value(), name, email);
    }

    String key() {
        return String.valueOf(accountId == null ? actorId : accountId);
    }

    Invitee view() {
        return new Invitee(key(), name, Optional.ofNullable(email));
    }
}
