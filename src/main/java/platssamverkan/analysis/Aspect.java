package platssamverkan.analysis;

/**
 * A group of factors.
 *
 * @param oneOfNine whether it is one of the nine aspects of the model; the others complete them
 */
public record Aspect(String code, String name, boolean oneOfNine) {}
