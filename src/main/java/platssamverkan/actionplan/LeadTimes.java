package platssamverkan.actionplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** When a measure was decided, begun and completed, and how long that took (TP-029). */
public record LeadTimes(Optional<LocalDate> decidedOn, Optional<LocalDate> begunOn, Optional<LocalDate> completedOn) {

    public static LeadTimes of(List<MeasureStep> history) {
        return new LeadTimes(
            first(history, MeasureStatus.DECIDED), first(history, MeasureStatus.BEGUN),
            first(history, MeasureStatus.COMPLETED));
    }

    public Optional<Long> daysToBegin() {
        return days(decidedOn, begunOn);
    }

    public Optional<Long> daysToComplete() {
        return days(begunOn, completedOn);
    }

    private static Optional<Long> days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.flatMap(start -> to.map(end -> ChronoUnit.DAYS.between(start, end)));
    }

    private static Optional<LocalDate> first(List<MeasureStep> history, MeasureStatus status) {
        return history.stream().filter(step -> step.status() == status).map(MeasureStep::occurredOn).findFirst();
    }
}
