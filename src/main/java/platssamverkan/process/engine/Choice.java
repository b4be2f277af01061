package platssamverkan.process.engine;

/** One line of a list to choose from, as the form renderer wants it. */
public record Choice(String value, String label) {}
