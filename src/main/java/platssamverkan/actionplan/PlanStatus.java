package platssamverkan.actionplan;

/**
 * Where a version of the plan stands; only a draft may be changed, and what is settled never again. {@code RETURNED} is a
 * group's answer, {@code DISCUSSED} a version that the actors wanted completed before any group saw it (TP-040).
 */
public enum PlanStatus {
    DRAFT, UNDER_DECISION, ADOPTED, RETURNED, DISCUSSED, WITHDRAWN
}
