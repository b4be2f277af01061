package platssamverkan.actor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.shared.EmailAddress;
import platssamverkan.shared.Refusal;

/** What a register of actors must fulfil. */
final class ActorRules {

    private static final Pattern PHONE = Pattern.compile("[+(]?[0-9][0-9 ()/-]{3,28}");

    private ActorRules() {}

    /** @param accounts those who may act for an actor of the project */
    static List<Refusal> faults(List<ActorDetails> rows, Collection<ActorDetails> registered, Set<UUID> accounts) {
        return Stream.of(sectorFaults("actors", rows, registered), repeatedNames(rows), rowFaults(rows, accounts))
            .flatMap(faults -> faults)
            .toList();
    }

    static List<Refusal> faults(ActorDetails actor, Set<UUID> accounts) {
        return faults("", actor, accounts).toList();
    }

    /** @param others the other actors of the project */
    static List<Refusal> changeFaults(ActorDetails actor, Collection<ActorDetails> others, Set<UUID> accounts) {
        var taken = others.stream().filter(other -> other.key().equals(actor.key()))
            .map(other -> Refusal.at("name", "actorAlreadyRegistered", actor.name()));
        return Stream.of(taken, sectorFaults("sector", List.of(actor), others), faults("", actor, accounts))
            .flatMap(faults -> faults)
            .toList();
    }

    private static Stream<Refusal> sectorFaults(
        String path, List<ActorDetails> rows, Collection<ActorDetails> registered
    ) {
        var sectors = Stream.concat(rows.stream(), registered.stream()).map(ActorDetails::sector).toList();
        return Stream.of(
                sectors.contains(Sector.PUBLIC) ? null : Refusal.at(path, "noPublicActor"),
                sectors.contains(Sector.PRIVATE) ? null : Refusal.at(path, "noPrivateActor"))
            .flatMap(Stream::ofNullable);
    }

    private static Stream<Refusal> repeatedNames(List<ActorDetails> rows) {
        var keys = rows.stream().map(ActorDetails::key).toList();
        return IntStream.range(0, keys.size())
            .filter(row -> keys.indexOf(keys.get(row)) < row)
            .mapToObj(row -> Refusal.at("actors." + row + ".name", "actorNamedTwice", rows.get(row).name()));
    }

    private static Stream<Refusal> rowFaults(List<ActorDetails> rows, Set<UUID> accounts) {
        return IntStream.range(0, rows.size()).boxed()
            .flatMap(row -> faults("actors." + row + ".", rows.get(row), accounts));
    }

    private static Stream<Refusal> faults(String prefix, ActorDetails actor, Set<UUID> accounts) {
        var contact = actor.contact();
        return Stream.of(
                sectorFault(actor).map(code -> Refusal.at(prefix + "sector", code)),
                Optional.ofNullable(contact.email()).filter(text -> !EmailAddress.isValid(text)).map(text -> Refusal.at(prefix + "contactEmail", "email")),
                misfit(contact.phone()).map(text -> Refusal.at(prefix + "contactPhone", "phoneUnreadable")),
                Optional.ofNullable(actor.accountId()).filter(account -> !accounts.contains(account))
                    .map(account -> Refusal.at(prefix + "account", "accountNotInProject")))
            .flatMap(Optional::stream);
    }

    private static Optional<String> sectorFault(ActorDetails actor) {
        return actor.kind().onlySector()
            .filter(only -> only != actor.sector())
            .map(only -> only == Sector.PUBLIC ? "actorIsPublic" : "actorIsPrivate");
    }

    private static Optional<String> misfit(String phone) {
        return Optional.ofNullable(phone).filter(given -> !PHONE.matcher(given).matches());
    }
}
