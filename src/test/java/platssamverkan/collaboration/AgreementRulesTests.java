package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.Sector;
import platssamverkan.shared.Refusal;

class AgreementRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final ActorId COUNCIL = new ActorId(UUID.randomUUID());
    private static final ActorId LANDLORD = new ActorId(UUID.randomUUID());
    private static final ActorId TRADER = new ActorId(UUID.randomUUID());
    private static final Map<ActorId, Sector> ACTORS =
        Map.of(COUNCIL, Sector.PUBLIC, LANDLORD, Sector.PRIVATE, TRADER, Sector.PRIVATE);

    @Test
    void takesADraftAndASignedOne() {
        assertThat(faults(Set.of(COUNCIL, LANDLORD), null, null, null)).isEmpty();
        assertThat(faults(Set.of(COUNCIL, LANDLORD), TODAY, TODAY, "Olof för kommunen, Lena för bolaget")).isEmpty();
    }

    @Test
    void wantsTwoPartiesOfWhichOneIsPublic() {
        assertThat(faults(Set.of(COUNCIL), null, null, null))
            .containsExactly(Refusal.at("parties", "agreementWithoutParties"));
        assertThat(faults(Set.of(LANDLORD, TRADER), null, null, null))
            .containsExactly(Refusal.at("parties", "agreementWithoutPublicParty"));
        assertThat(faults(Set.of(COUNCIL, new ActorId(UUID.randomUUID())), null, null, null))
            .containsExactly(Refusal.at("parties", "groupMemberActorUnknown"));
    }

    @Test
    void refusesAnEndBeforeTheStart() {
        assertThat(faults(Set.of(COUNCIL, LANDLORD), TODAY.minusDays(1), null, null))
            .containsExactly(Refusal.at("endsOn", "agreementEndsBeforeStart"));
    }

    @Test
    void wantsToKnowWhenAndByWhomItWasSigned() {
        assertThat(faults(Set.of(COUNCIL, LANDLORD), null, null, "Olof"))
            .containsExactly(Refusal.at("signedOn", "agreementSignedWhen"));
        assertThat(faults(Set.of(COUNCIL, LANDLORD), null, TODAY, null))
            .containsExactly(Refusal.at("signatures", "agreementSignedByWhom"));
        assertThat(faults(Set.of(COUNCIL, LANDLORD), null, TODAY.plusDays(1), "Olof"))
            .containsExactly(Refusal.at("signedOn", "agreementSignedInFuture"));
    }

    private static List<Refusal> faults(Set<ActorId> parties, LocalDate endsOn, LocalDate signedOn, String signatures) {
        return AgreementRules.faults(new CollaborationAgreement(
            "Torget", "Tryggare torg", "Skötsel och tillsyn", parties, TODAY, endsOn, signedOn, signatures, null),
            ACTORS, TODAY);
    }
}
