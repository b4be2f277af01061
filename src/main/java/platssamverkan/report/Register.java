package platssamverkan.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.account.AccountId;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorView;

/** The actors of a project, found by what the records know of them. */
record Register(List<ActorView> actors) {

    Optional<ActorView> byId(ActorId id) {
        return find(actors.stream().filter(actor -> actor.id().equals(id)));
    }

    Optional<ActorView> byName(String name) {
        return find(actors.stream().filter(actor -> actor.name().equalsIgnoreCase(name.strip())));
    }

    Optional<ActorView> byAccount(AccountId account) {
        return find(actors.stream().filter(actor -> actor.account().filter(account::equals).isPresent()));
    }

    private static Optional<ActorView> find(Stream<ActorView> fitting) {
        return fitting.findFirst();
    }
}
