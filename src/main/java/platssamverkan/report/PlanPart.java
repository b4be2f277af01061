package platssamverkan.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.followup.MeasureEffect;

/**
 * The plan in force and what became of its measures.
 *
 * @param begun how many of the adopted measures have been begun, whatever happened later
 */
public record PlanPart(int version, Optional<LocalDate> adoptedOn, int begun, int adopted, List<Measure> measures) {

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

    /** What the meeting said about a measure. */
    public record FollowUp(MeasureEffect effect, Optional<String> worked, Optional<String> didNotWork) {}
}
