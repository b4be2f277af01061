package platssamverkan.report;

/** The situation picture, and how many facts of each kind it rests on. */
public record SituationPart(
    String mapping, String otherInformation, String analysis, int crimes, int disturbances, int surveys
) {}
