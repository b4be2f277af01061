package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.actor.Sector;
import platssamverkan.shared.Refusal;

class CouncilRulesTests {

    private final Optional<ActorView> department = actor("Kommunledningen", ActorKind.MUNICIPAL_DEPARTMENT);

    @Test
    void acceptsAChairFromTheMunicipality() {
        assertThat(CouncilRules.check(true, department)).isEmpty();
    }

    @Test
    void refusesAChairFromElsewhere() {
        assertThat(CouncilRules.check(true, actor("Polisen", ActorKind.POLICE)))
            .containsExactly(Refusal.at("chairActor", "councilChairOutsideMunicipality", "Polisen"));
    }

    @Test
    void refusesAnUnknownActor() {
        assertThat(CouncilRules.check(true, Optional.empty()))
            .containsExactly(Refusal.at("chairActor", "councilChairActorUnknown"));
    }

    @Test
    void refusesToDevelopACouncilThatDoesNotExist() {
        assertThat(CouncilRules.check(false, department)).containsExactly(Refusal.of("noCouncilToDevelop"));
    }

    private static Optional<ActorView> actor(String name, ActorKind kind) {
        var details = new ActorDetails(name, kind, Sector.PUBLIC, false, true, null, null);
        return Optional.of(new ActorView(new ActorId(UUID.randomUUID()), details));
    }
}
