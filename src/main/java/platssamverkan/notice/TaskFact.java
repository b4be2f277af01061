package platssamverkan.notice;

import java.time.LocalDate;
import java.util.Optional;
import platssamverkan.project.ProjectId;

/**
 * A task that waits for a person: what a mail may say of it, and nothing else.
 *
 * @param taskId or, for work that no task waits for yet, the address of its page: {@code /projects/…}
 * @param stepName as the diagram calls it
 * @param dueOn empty where the step has no day
 * @param resting whether its project is paused
 */
public record TaskFact(
    String taskId, ProjectId projectId, String projectName, String stepName, Optional<LocalDate> dueOn, boolean resting
) {

    /** The address of the task or of the page, below the product's own. */
    String path() {
        return taskId.startsWith("/") ? taskId : "/tasks/" + taskId;
    }
}
