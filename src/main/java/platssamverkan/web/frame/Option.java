package platssamverkan.web.frame;

/** One line of a list to choose from. */
public record Option(String value, String label) {}
