package platssamverkan.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;

/**
 * The actors of a project, found by what the records know of them.
 *
 * @param formerNames names from before corrections, which older records tell
 */
record Register(List<ActorView> actors, Map<String, ActorId> formerNames) {

    Optional<ActorView> byId(ActorId id) {
        return actors.stream().filter(actor -> actor.id().equals(id)).findFirst();
    }

    Optional<ActorView> byName(String name) {
        return actors.stream().filter(actor -> actor.name().equalsIgnoreCase(name.strip())).findFirst()
            .or(() -> Optional.ofNullable(formerNames.get(name.strip())).flatMap(this::byId));
    }

    Optional<ActorView> byAccount(AccountId account) {
        return actors.stream().filter(actor -> actor.account().filter(account::equals).isPresent()).findFirst();
    }
}
