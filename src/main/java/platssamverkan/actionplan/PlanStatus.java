package platssamverkan.actionplan;

/** Where a version of the plan stands; only a draft may be changed, and what is adopted, returned or withdrawn never again. */
public enum PlanStatus {
    DRAFT, UNDER_DECISION, ADOPTED, RETURNED, WITHDRAWN
}
