package platssamverkan.project;

import java.time.LocalDate;

/** A step of a project is due on another day than before. */
public record DueDateMoved(ProjectId projectId, String step, LocalDate dueOn) {}
