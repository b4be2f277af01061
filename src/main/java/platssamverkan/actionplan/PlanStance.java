package platssamverkan.actionplan;

import java.util.Optional;
import platssamverkan.actor.ActorId;

/**
 * Where an actor stands in the discussion of the plan (TP-008).
 *
 * @param abstains the actor has chosen to take no side, and is then left out of the question whether all agree
 * @param reservation what the actor misses or wants otherwise; empty where there is nothing
 */
public record PlanStance(
    ActorId actor, boolean agreesOnProblem, boolean agreesOnTarget, boolean agreesOnPlan, boolean abstains,
    Optional<String> reservation
) {

    public boolean agreesOnAll() {
        return agreesOnProblem && agreesOnTarget && agreesOnPlan;
    }

    /** A row that nobody has filled in; silence is no answer. */
    boolean saysNothing() {
        return !agreesOnAnything() && !abstains && reservation.isEmpty();
    }

    boolean agreesOnAnything() {
        return agreesOnProblem || agreesOnTarget || agreesOnPlan;
    }
}
