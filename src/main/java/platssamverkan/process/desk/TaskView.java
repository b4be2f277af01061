package platssamverkan.process.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;

/**
 * One task as a person sees it.
 *
 * @param takenBy the name of the person who has taken it
 * @param forMe whether it waits for one of the person's roles
 * @param releasable whether the person may give it back for the one who has taken it
 * @param mine whether the person has taken it
 */
public record TaskView(
    String taskId,
    String step,
    String name,
    Optional<String> documentation,
    ProjectView project,
    Set<Role> roles,
    Optional<LocalDate> dueOn,
    boolean late,
    Optional<String> takenBy,
    boolean releasable,
    boolean mine,
    boolean forMe,
    boolean skippable,
    boolean paused,
    List<SheetLink> sheets
) {}
