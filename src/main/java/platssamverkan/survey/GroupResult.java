package platssamverkan.survey;

/**
 * How one group answered.
 *
 * @param group a place's id or an option's value; empty for those who did not say
 */
public record GroupResult(String group, Compared answers) {}
