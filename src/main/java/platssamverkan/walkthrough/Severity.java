package platssamverkan.walkthrough;

/** How serious a problem is, from one to three. */
public enum Severity { SLIGHT, CLEAR, SERIOUS }
