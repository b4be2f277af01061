package platssamverkan.actionplan;

import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import platssamverkan.actor.ActorId;

/**
 * A measure with its cost and everything that actors give to it, in whole öre.
 *
 * @param counts false for a measure that is given up or stands in no such plan: its cost and what was pledged and agreed
 *     count no longer, what has been paid still does
 * @param costByYear empty as long as the measure has no days
 */
public record FinancedMeasure(
    MeasureId id, int number, String title, boolean counts, long cost, SortedMap<Integer, Long> costByYear,
    List<FinancingShare> shares, List<Payment> payments
) {
    static FinancedMeasure of(PlannedMeasureView row, List<Payment> payments) {
        var cost = new MeasureCost(row.commitment());
        return new FinancedMeasure(row.id(), row.number(), row.content().title(), !row.status().isGivenUp(),
            cost.total(), cost.byYear(), row.financing().stream().map(PlannedShareView::share).toList(), payments);
    }

    /** A measure that does not stand in the plan, for which something has been paid all the same. */
    static FinancedMeasure outside(PlannedMeasureView row, List<Payment> payments) {
        var measure = of(row, payments);
        return new FinancedMeasure(measure.id, measure.number, measure.title, false, measure.cost, measure.costByYear,
            List.of(), payments);
    }

    /** What still counts. */
    public FinancingSum sum() {
        var shares = counts ? this.shares.stream().map(FinancingSum::of) : Stream.<FinancingSum>empty();
        return Stream.concat(shares, payments.stream().map(FinancingSum::of))
            .reduce(FinancingSum.NOTHING, FinancingSum::plus);
    }

    public long countedCost() {
        return counts ? cost : 0;
    }

    /** What is missing to the cost when only what is agreed is counted; below nothing where it is more than enough. */
    public long lacksAgreed() {
        return countedCost() - sum().agreed();
    }

    /** What is missing to the cost though every pledge were kept; below nothing where it is more than enough. */
    public long lacksPledged() {
        return countedCost() - sum().pledged();
    }

    /** The same measure with only what one actor gives, in one year; null for every actor or year. */
    FinancedMeasure only(ActorId actor, Integer year) {
        return new FinancedMeasure(id, number, title, counts, cost, costByYear,
            shares.stream().filter(share -> fits(actor, share.actor()) && fits(year, share.year())).toList(),
            payments.stream().filter(paid -> fits(actor, paid.actor()) && fits(year, paid.year())).toList());
    }

    private static boolean fits(Object wanted, Object given) {
        return wanted == null || wanted.equals(given);
    }
}
