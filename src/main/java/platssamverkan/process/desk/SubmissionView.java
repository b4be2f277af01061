package platssamverkan.process.desk;

import java.time.Instant;
import java.util.Optional;
import platssamverkan.project.ProjectView;

/**
 * A form that was handed in: for which step, by whom and when.
 *
 * @param skippedBecause the reason, where the step was skipped instead
 */
public record SubmissionView(
    String taskId, String step, String stepName, ProjectView project, String by, Instant at,
    Optional<String> skippedBecause) {}
