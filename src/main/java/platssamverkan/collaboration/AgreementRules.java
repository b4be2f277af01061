package platssamverkan.collaboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.Sector;
import platssamverkan.shared.Refusal;

/** What an agreement has to say: at least two parties, one of them public, a period, and who has signed once it is signed. */
final class AgreementRules {

    private static final int PARTIES = 2;

    private final CollaborationAgreement agreement;
    private final Map<ActorId, Sector> actors;

    private AgreementRules(CollaborationAgreement agreement, Map<ActorId, Sector> actors) {
        this.agreement = agreement;
        this.actors = actors;
    }

    static List<Refusal> faults(CollaborationAgreement agreement, Map<ActorId, Sector> actors, LocalDate today) {
        var rules = new AgreementRules(agreement, actors);
        return Stream.of(rules.parties(), rules.period(), rules.signing(today)).flatMap(Function.identity()).toList();
    }

    private Stream<Refusal> parties() {
        if (!actors.keySet().containsAll(agreement.parties())) {
            return Stream.of(Refusal.at("parties", "groupMemberActorUnknown"));
        }
        if (agreement.parties().size() < PARTIES) {
            return Stream.of(Refusal.at("parties", "agreementWithoutParties"));
        }
        return agreement.parties().stream().map(actors::get).anyMatch(Sector.PUBLIC::equals)
            ? Stream.empty()
            : Stream.of(Refusal.at("parties", "agreementWithoutPublicParty"));
    }

    private Stream<Refusal> period() {
        return agreement.endsOn() != null && agreement.endsOn().isBefore(agreement.startsOn())
            ? Stream.of(Refusal.at("endsOn", "agreementEndsBeforeStart"))
            : Stream.empty();
    }

    private Stream<Refusal> signing(LocalDate today) {
        if (agreement.signedOn() == null) {
            return agreement.signatures() == null ? Stream.empty() : Stream.of(Refusal.at("signedOn", "agreementSignedWhen"));
        }
        if (agreement.signedOn().isAfter(today)) {
            return Stream.of(Refusal.at("signedOn", "agreementSignedInFuture"));
        }
        return agreement.signatures() == null ? Stream.of(Refusal.at("signatures", "agreementSignedByWhom")) : Stream.empty();
    }
}
