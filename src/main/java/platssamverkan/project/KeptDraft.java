package platssamverkan.project;

/**
 * A draft as it was kept.
 *
 * @param version the version of what the person typed over
 * @param opening the opened form that it was typed in
 * @param stamp when it was kept, in microseconds
 */
public record KeptDraft(long version, long opening, long stamp, String content) {}
