package platssamverkan.analysis;

/** One statement of the checklist as it was worded, with its answer. */
public record CheckedStatement(String statement, ChecklistAnswer answer) {}
