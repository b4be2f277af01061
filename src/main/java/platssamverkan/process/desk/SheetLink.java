package platssamverkan.process.desk;

/** A worksheet that belongs to a step, and how far it is. */
public record SheetLink(String key, String title, SheetProgress progress) {}
