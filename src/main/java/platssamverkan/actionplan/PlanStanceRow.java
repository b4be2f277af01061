package platssamverkan.actionplan;

import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.UUID;
import platssamverkan.actor.ActorId;

@Embeddable
record PlanStanceRow(
    UUID actorId, boolean agreesOnProblem, boolean agreesOnTarget, boolean agreesOnPlan, boolean abstains,
    String reservation
) {

    static PlanStanceRow of(PlanStance stance) {
        return new PlanStanceRow(stance.actor().value(), stance.agreesOnProblem(), stance.agreesOnTarget(),
            stance.agreesOnPlan(), stance.abstains(), stance.reservation().orElse(null));
    }

    PlanStance stance() {
        return new PlanStance(new ActorId(actorId), agreesOnProblem, agreesOnTarget, agreesOnPlan, abstains,
            Optional.ofNullable(reservation));
    }
}
