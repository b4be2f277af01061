package platssamverkan.analysis;

/** Where the knowledge for a rating comes from; baseline and follow-up rate a factor from the same kind. */
public enum SourceKind { INSPECTION, STATISTICS, SURVEY, FLOW, REGISTER, PLATFORM }
