package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import platssamverkan.actor.ActorId;
import platssamverkan.shared.Refusal;

/** What makes an organisation one that can carry the collaboration: free of profit, and led by a board with one chair. */
final class OrganisationRules {

    private final CollaborationOrganisation organisation;
    private final Set<ActorId> actors;

    private OrganisationRules(CollaborationOrganisation organisation, Set<ActorId> actors) {
        this.organisation = organisation;
        this.actors = actors;
    }

    static List<Refusal> faults(CollaborationOrganisation organisation, Set<ActorId> actors, LocalDate today) {
        var rules = new OrganisationRules(organisation, actors);
        return Stream.of(rules.number(), rules.profit(), rules.statutes(today), rules.chair(), rules.unknownActors())
            .flatMap(Function.identity())
            .toList();
    }

    private Stream<Refusal> number() {
        if (organisation.number() == null) {
            return Stream.empty();
        }
        if (!organisation.form().isLegalPerson()) {
            return Stream.of(Refusal.at("number", "organisationWithoutNumber"));
        }
        return OrganisationNumber.isValid(organisation.number())
            ? Stream.empty()
            : Stream.of(Refusal.at("number", "organisationNumberWrong"));
    }

    private Stream<Refusal> profit() {
        return organisation.surplusStays() ? Stream.empty() : Stream.of(Refusal.at("surplusStays", "organisationForProfit"));
    }

    private Stream<Refusal> statutes(LocalDate today) {
        var adopted = organisation.statutesAdoptedOn();
        return adopted != null && adopted.isAfter(today)
            ? Stream.of(Refusal.at("statutesAdoptedOn", "organisationStatutesInFuture"))
            : Stream.empty();
    }

    private Stream<Refusal> chair() {
        var chairs = organisation.board().stream().filter(member -> member.seat() == BoardSeat.CHAIR).count();
        if (chairs == 0 && organisation.form().isLegalPerson()) {
            return Stream.of(Refusal.at("board", "organisationWithoutChair"));
        }
        return chairs > 1 ? Stream.of(Refusal.at("board", "organisationWithSecondChair")) : Stream.empty();
    }

    private Stream<Refusal> unknownActors() {
        return IntStream.range(0, organisation.board().size())
            .filter(row -> organisation.board().get(row).actor() != null)
            .filter(row -> !actors.contains(organisation.board().get(row).actor()))
            .mapToObj(row -> Refusal.at("board." + row + ".actor", "groupMemberActorUnknown"));
    }
}
