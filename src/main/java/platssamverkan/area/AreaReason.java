package platssamverkan.area;

/** Why an area needs collaboration (TP-001): one of the two is enough. */
public enum AreaReason { CRIME_AND_DISORDER, FELT_INSECURITY }
