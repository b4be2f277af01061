package platssamverkan.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long an adopted measure took from the proposal to the completion (TP-029), in days.
 *
 * @param daysToDecide empty where the group decided before the measure was written down here; so is {@code daysInAll}
 */
public record WayPart(
    String ref, int number, String title, LocalDate proposedOn, Optional<LocalDate> decidedOn,
    Optional<LocalDate> begunOn, Optional<LocalDate> completedOn, Optional<Long> daysToDecide,
    Optional<Long> daysToBegin, Optional<Long> daysToComplete, Optional<Long> daysInAll
) {}
