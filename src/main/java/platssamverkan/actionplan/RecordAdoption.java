package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.List;

/**
 * The group's decision about the plan, as the minutes have it.
 *
 * @param requiredChanges what must change; null unless the plan is sent back
 * @param reservations who was of another mind, and why; null where all agreed, and where the votes of the seats tell
 * @param furtherDecisions authorities that still must decide before all of the plan can be carried out
 */
public record RecordAdoption(
    LocalDate heldOn,
    List<Attendee> present,
    PlanDecision decision,
    String requiredChanges,
    String reservations,
    String minutesReference,
    List<FurtherDecision> furtherDecisions
) {}
