package platssamverkan.followup;

/** What a project can leave to others. */
public enum HandedOverKind { MEASURE, WORKING_GROUP }
