package platssamverkan.process.desk;

import java.time.LocalDate;
import java.util.Optional;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;

/**
 * One task in a list.
 *
 * @param subject what the task is about beside the project: the measure's title
 * @param role the role that it is for
 * @param mine whether the person has taken it
 */
public record TaskLine(
    String taskId,
    String step,
    String name,
    ProjectId projectId,
    String projectName,
    ProgramModel model,
    Optional<String> subject,
    Optional<Role> role,
    Optional<LocalDate> dueOn,
    boolean late,
    boolean mine
) {

    TaskLine about(Optional<String> title) {
        return new TaskLine(taskId, step, name, projectId, projectName, model, title, role, dueOn, late, mine);
    }
}
