package platssamverkan.project;

/**
 * What a person has typed and not yet handed in.
 *
 * @param version the version that the person saw; 0 for what has none yet
 */
public record Draft(long version, String content) {}
