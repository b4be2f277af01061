package platssamverkan.actionplan;

/** How far a permit is; one that is needed and not applied for has no report at all. */
public enum PermitStatus { APPLIED, GRANTED, DENIED }
