package platssamverkan.project;

/** What happened in a project. */
public enum JournalKind {
    OPENED, STEP_RECORDED, STEP_SKIPPED, CORRECTED, ROW_REMOVED, ROLE_GRANTED, ROLE_ENDED, ACTOR_JOINED, DATE_MOVED, PAUSED, RESUMED,
    ENDED_EARLY, CLOSED
}
