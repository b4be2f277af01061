package platssamverkan.actionplan;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import platssamverkan.actor.ActorId;

/**
 * Who gives what to the plan, and when; every sum is the sum of what stands in {@code measures}.
 *
 * @param planVersion the version of the plan that says so
 * @param inForce whether the group has adopted it
 */
public record FinancingView(int planVersion, boolean inForce, List<FinancedMeasure> measures) {

    /** What a version of the plan says, without anything that has been paid. */
    public static FinancingView planned(PlanView plan) {
        return new FinancingView(plan.version(), false,
            plan.measures().stream().map(row -> FinancedMeasure.of(row, List.of())).toList());
    }

    /** Every calendar year in which something costs, is pledged, agreed or paid. */
    public SortedSet<Integer> years() {
        return measures.stream()
            .flatMap(measure -> Stream.of(measure.costByYear().keySet().stream(),
                measure.shares().stream().map(FinancingShare::year), measure.payments().stream().map(Payment::year)))
            .flatMap(years -> years).collect(Collectors.toCollection(TreeSet::new));
    }

    public Set<ActorId> actors() {
        return measures.stream()
            .flatMap(measure -> Stream.concat(
                measure.shares().stream().map(FinancingShare::actor), measure.payments().stream().map(Payment::actor)))
            .collect(Collectors.toSet());
    }

    /** The sum for an actor and a calendar year; null for every actor or every year. */
    public FinancingSum sum(ActorId actor, Integer year) {
        return measures.stream().map(measure -> measure.only(actor, year).sum())
            .reduce(FinancingSum.NOTHING, FinancingSum::plus);
    }

    /** What that sum is the sum of; measures without a line are left out. */
    public List<FinancedMeasure> behind(ActorId actor, Integer year) {
        return measures.stream().map(measure -> measure.only(actor, year))
            .filter(measure -> !measure.shares().isEmpty() || !measure.payments().isEmpty()).toList();
    }

    /** What the measures cost in a calendar year. */
    public long cost(int year) {
        return measures.stream().filter(FinancedMeasure::counts)
            .mapToLong(measure -> measure.costByYear().getOrDefault(year, 0L)).sum();
    }

    public long cost() {
        return measures.stream().mapToLong(FinancedMeasure::countedCost).sum();
    }
}
