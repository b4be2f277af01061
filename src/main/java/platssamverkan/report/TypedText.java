package platssamverkan.report;

/**
 * Words in a report that a person once typed, and that can be corrected.
 *
 * @param path where they stand in the report's stored text, as a JSON pointer
 * @param field what they are, such as {@code closing.lessons}; the numbers of rows are left out
 * @param of which row they belong to, such as the measure's title; empty for a report's only one
 */
public record TypedText(String path, String field, String of, String text) {}
