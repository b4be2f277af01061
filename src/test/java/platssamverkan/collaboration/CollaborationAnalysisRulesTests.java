package platssamverkan.collaboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.actor.ActorId;
import platssamverkan.shared.Refusal;

class CollaborationAnalysisRulesTests {

    private final ActorId police = new ActorId(UUID.randomUUID());

    @Test
    void acceptsAnAnalysisThatBuildsOnANamedCouncil() {
        assertThat(check(true, "Lokala Brå", GroupBasis.LOCAL_COUNCIL, Set.of(police))).isEmpty();
    }

    @Test
    void refusesACouncilWithoutName() {
        assertThat(check(true, null, GroupBasis.NEW, Set.of()))
            .containsExactly(Refusal.at("localCouncilName", "councilWithoutName"));
    }

    @Test
    void refusesToRecommendACouncilThatDoesNotExist() {
        assertThat(check(false, null, GroupBasis.LOCAL_COUNCIL, Set.of()))
            .containsExactly(Refusal.at("recommendedBasis", "recommendedCouncilMissing"));
    }

    @Test
    void refusesAMissingActorThatNobodyKnows() {
        assertThat(check(false, null, GroupBasis.NEW, Set.of(new ActorId(UUID.randomUUID()))))
            .containsExactly(Refusal.at("missingActors", "missingActorUnknown"));
    }

    private List<Refusal> check(boolean exists, String name, GroupBasis basis, Set<ActorId> missing) {
        var analysis = new AnalyseCollaboration(
            List.of(), missing, null, "Korta vägar", "Ingen tar helheten", exists, name, basis, "En liten grupp");
        return CollaborationAnalysisRules.check(analysis, Set.of(police));
    }
}
