package platssamverkan.actionplan;

import java.time.LocalDate;
import java.util.List;

/**
 * What a group decided at a meeting, as its minutes have it.
 *
 * @param requiredChanges what must change; null unless the proposal is sent back
 * @param furtherDecisions authorities that still must decide before all of it can be carried out
 * @param seats every seat that somebody can answer for
 */
public record RecordAtMeeting(
    LocalDate heldOn, String minutesReference, PlanDecision decision, String requiredChanges,
    List<FurtherDecision> furtherDecisions, List<SeatAtMeeting> seats
) {}
