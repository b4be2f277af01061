package platssamverkan.analysis;

/** Whether a statement of the checklist is true of a place. */
public enum ChecklistAnswer { YES, PARTLY, NO, NOT_SEEN }
