package platssamverkan.process.desk;

/** One row as it stands: null value for one that waits to be filled in; version 0 for one never saved. */
public record SheetRow<R>(String key, long version, R value) {}
