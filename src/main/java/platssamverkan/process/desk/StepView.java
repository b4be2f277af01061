package platssamverkan.process.desk;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One step of a project.
 *
 * @param doneOn the day it was last recorded or skipped
 * @param skippedBecause the reason, where it was skipped
 * @param taskId the task that waits, where one does
 * @param takenBy the name of the person who has taken it
 */
public record StepView(
    StepOutline outline,
    StepState state,
    Optional<LocalDate> dueOn,
    Optional<LocalDate> doneOn,
    Optional<String> skippedBecause,
    Optional<String> taskId,
    Optional<String> takenBy,
    Optional<ResultView> result
) {}
