package platssamverkan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.followup.Execution;
import platssamverkan.followup.MeasureEffect;

/**
 * The plan in force and what became of its measures.
 *
 * @param begun how many of the adopted measures have been begun, whatever happened later
 * @param summary what the review of the plan says as a whole; empty where there was none
 * @param techniques how the adopted measures are spread over the groups of techniques
 */
public record PlanPart(
    int version, Optional<LocalDate> adoptedOn, int begun, int adopted, List<Measure> measures,
    Optional<String> summary, List<TechniquePart> techniques, Optional<LeadTimePart> leadTimes
) {
    public PlanPart {
        techniques = techniques == null ? List.of() : techniques;
    }

    /**
     * One adopted measure and its lead times (TP-029).
     *
     * @param daysToBegin from the decision to the beginning
     * @param daysToComplete from the beginning to the completion
     */
    public record Measure(
        int number,
        String title,
        String place,
        String responsible,
        MeasureStatus status,
        Optional<LocalDate> decidedOn,
        Optional<LocalDate> begunOn,
        Optional<LocalDate> completedOn,
        Optional<Long> daysToBegin,
        Optional<Long> daysToComplete,
        Optional<FollowUp> followUp
    ) {}

    /** What a meeting, or a review of the plan, said about a measure. */
    public record FollowUp(
        MeasureEffect effect, Optional<String> worked, Optional<String> didNotWork, Optional<Execution> execution,
        Optional<String> remains, Optional<String> lesson
    ) {}
}
