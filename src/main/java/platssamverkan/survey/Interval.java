package platssamverkan.survey;

/** From where to where a value may lie, in parts of one. */
public record Interval(double low, double high) {}
