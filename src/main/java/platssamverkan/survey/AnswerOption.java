package platssamverkan.survey;

/** One of the answers to choose from. */
public record AnswerOption(String value, String label, Counting counts) {}
