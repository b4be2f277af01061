package platssamverkan.report;

/** Words of a report that were wrong, and those that took their place. */
public record CorrectedText(String before, String after) {}
