package platssamverkan.actionplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * When a measure was proposed and what became of it, and how long each part of the way took in days (TP-029).
 *
 * @param proposedOn the day it was first written into a draft of the plan
 */
public record MeasureLeadTimes(MeasureId id, int number, String title, LocalDate proposedOn, LeadTimes times) {

    /** From proposal to decision; empty where the group decided before the measure was written down here. */
    public Optional<Long> daysToDecide() {
        return times.decidedOn().flatMap(this::sinceProposal);
    }

    /** From proposal to completion; empty where it was completed before it was written down here. */
    public Optional<Long> daysInAll() {
        return times.completedOn().flatMap(this::sinceProposal);
    }

    private Optional<Long> sinceProposal(LocalDate day) {
        return Optional.of(ChronoUnit.DAYS.between(proposedOn, day)).filter(days -> days >= 0);
    }

    /**
     * The median of a part of the way, over the measures that have gone it.
     *
     * @return the lower and the upper of the two in the middle, which are the same for an odd number; empty without any
     */
    public static Optional<Median> median(
        List<MeasureLeadTimes> measures, Function<MeasureLeadTimes, Optional<Long>> part
    ) {
        var days = measures.stream().map(part).flatMap(Optional::stream).sorted().toList();
        return days.isEmpty() ? Optional.empty()
            : Optional.of(new Median(days.get((days.size() - 1) / 2), days.get(days.size() / 2), days.size()));
    }

    /** @param of how many measures it is the median of */
    public record Median(long lower, long upper, int of) {

        /** In half days, so that nothing is rounded. */
        public long doubled() {
            return lower + upper;
        }
    }
}
