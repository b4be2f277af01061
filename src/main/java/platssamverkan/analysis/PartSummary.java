package platssamverkan.analysis;

/**
 * What one part of the analysis says as a whole.
 *
 * @param exceptionReason why it rests on less than the method asks for; null where it does not
 */
public record PartSummary(String summary, String exceptionReason) {}
