package platssamverkan.actor;

import java.util.Optional;
import platssamverkan.account.AccountId;

/** An actor as it is registered now. */
public record ActorView(ActorId id, ActorDetails details) {

    public String name() {
        return details.name();
    }

    public ActorKind kind() {
        return details.kind();
    }

    public Sector sector() {
        return details.sector();
    }

    public boolean keyActor() {
        return details.keyActor();
    }

    public Contact contact() {
        return details.contact();
    }

    public Optional<AccountId> account() {
        return Optional.ofNullable(details.accountId()).map(AccountId::new);
    }
}
