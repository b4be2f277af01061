package platssamverkan.process.desk;

/** A row that can be taken away: what it is called, and its version for the removal. */
public record RemovableRow(String name, long version) {}
