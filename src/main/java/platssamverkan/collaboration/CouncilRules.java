package platssamverkan.collaboration;

import java.util.List;
import java.util.Optional;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorView;
import platssamverkan.shared.Refusal;

/** The municipality leads its local crime prevention council (LR6). */
final class CouncilRules {

    private CouncilRules() {}

    /** @param chairActor where the chair comes from; empty where the project's register has no such actor */
    static List<Refusal> check(boolean councilExists, Optional<ActorView> chairActor) {
        if (!councilExists) {
            return List.of(Refusal.of("noCouncilToDevelop"));
        }
        if (chairActor.isEmpty()) {
            return List.of(Refusal.at("chairActor", "councilChairActorUnknown"));
        }
        return chairActor.get().kind() == ActorKind.MUNICIPAL_DEPARTMENT
            ? List.of()
            : List.of(Refusal.at("chairActor", "councilChairOutsideMunicipality", chairActor.get().name()));
    }
}
