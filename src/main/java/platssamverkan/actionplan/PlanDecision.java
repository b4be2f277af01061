package platssamverkan.actionplan;

/** What the group decides about a plan: it adopts it, or sends it back with what must change. */
public enum PlanDecision {
    ADOPTED, RETURNED;

    PlanStatus status() {
        return this == ADOPTED ? PlanStatus.ADOPTED : PlanStatus.RETURNED;
    }
}
