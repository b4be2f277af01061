package platssamverkan.process.desk;

import java.util.List;
import java.util.Optional;
import platssamverkan.project.Role;

/**
 * One step of a model, as its diagram describes it.
 *
 * @param step the stem, {@code defineArea}
 * @param meetingForm {@code digital}, {@code workshop} or {@code siteWalk} (TP-095)
 * @param hours rough effort
 * @param dueAfterDays days after the project's start
 */
public record StepOutline(
    String step,
    String name,
    String documentation,
    List<Role> roles,
    Optional<String> meetingForm,
    Optional<String> hours,
    Optional<Integer> dueAfterDays,
    boolean skippable
) {}
