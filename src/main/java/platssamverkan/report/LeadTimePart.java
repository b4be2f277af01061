package platssamverkan.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How long the measures took (TP-029), in days; half of them took no longer.
 *
 * @param toBegin from the decision to the beginning; empty where none has been begun
 * @param begun how many the first is the median of
 * @param toComplete from the beginning to the completion; empty where none is completed
 * @param completed how many the second is the median of
 */
public record LeadTimePart(Optional<Long> toBegin, int begun, Optional<Long> toComplete, int completed) {

    static LeadTimePart of(List<PlanPart.Measure> measures) {
        var begun = sorted(measures.stream().flatMap(measure -> measure.daysToBegin().stream()));
        var completed = sorted(measures.stream().flatMap(measure -> measure.daysToComplete().stream()));
        return new LeadTimePart(median(begun), begun.size(), median(completed), completed.size());
    }

    private static List<Long> sorted(Stream<Long> days) {
        return days.sorted().toList();
    }

    /** The smallest number of days that at least half of them did not exceed. */
    private static Optional<Long> median(List<Long> days) {
        return days.isEmpty() ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2));
    }
}
