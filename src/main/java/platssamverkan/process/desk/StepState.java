package platssamverkan.process.desk;

/** Where a project stands with one step. */
public enum StepState { DONE, SKIPPED, OPEN, COMING }
