package platssamverkan.process.desk;

import java.time.Instant;
import platssamverkan.project.ProjectView;

/** A task that went away before anybody had done it. */
public record EndedTask(String name, ProjectView project, Instant at) {}
