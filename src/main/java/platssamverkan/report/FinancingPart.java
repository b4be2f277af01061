package platssamverkan.report;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import platssamverkan.actionplan.Contribution;

/**
 * Who paid for the plan (TP-049), in whole öre; every sum is the sum of its lines.
 *
 * @param costs what each measure costs that is not given up
 * @param lines what each actor gave to each measure in a calendar year
 */
public record FinancingPart(int planVersion, List<Cost> costs, List<YearCost> byYear, List<Line> lines) {

    /** @param ref names the measure */
    public record Cost(String ref, String measure, long ore) {}

    public record YearCost(int year, long ore) {}

    /** @param ref tells the line apart from the others */
    public record Line(
        String ref, String measure, String actor, int year, Contribution contribution, long pledged, long agreed,
        long paid
    ) {}

    /** The sums of an actor's lines of one kind in a calendar year. */
    public record Sum(String actor, int year, Contribution contribution, long pledged, long agreed, long paid) {}

    public long cost() {
        return costs.stream().mapToLong(Cost::ore).sum();
    }

    public long pledged() {
        return lines.stream().mapToLong(Line::pledged).sum();
    }

    public long agreed() {
        return lines.stream().mapToLong(Line::agreed).sum();
    }

    public long paid() {
        return lines.stream().mapToLong(Line::paid).sum();
    }

    /** What is missing to the cost with only what is agreed; below nothing where there is more than enough. */
    public long uncovered() {
        return cost() - agreed();
    }

    /** By actor, then by year, then money before work. */
    public List<Sum> sums() {
        return new TreeSet<>(lines.stream().map(Line::actor).toList()).stream()
            .flatMap(actor -> years().flatMap(year -> Stream.of(Contribution.values())
                .map(kind -> lines.stream()
                    .filter(line -> line.actor().equals(actor) && line.year() == year && line.contribution() == kind)
                    .toList())))
            .filter(same -> !same.isEmpty())
            .map(FinancingPart::sum)
            .toList();
    }

    private Stream<Integer> years() {
        return lines.stream().map(Line::year).distinct().sorted();
    }

    private static Sum sum(List<Line> same) {
        var first = same.get(0);
        return new Sum(first.actor(), first.year(), first.contribution(),
            same.stream().mapToLong(Line::pledged).sum(), same.stream().mapToLong(Line::agreed).sum(),
            same.stream().mapToLong(Line::paid).sum());
    }
}
