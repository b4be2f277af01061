package platssamverkan.process.actionplan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.FinancedMeasure;
import platssamverkan.actionplan.FinancingShare;
import platssamverkan.actionplan.FinancingView;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actor.ActorId;
import platssamverkan.process.desk.Texts;

/** Writes out what a plan that lies before the group costs, who has pledged and agreed what, and what nobody covers. */
@Component
class SnapshotMoney {

    private static final String KEY = "decision.plan.money.";

    private final Texts texts;

    SnapshotMoney(Texts texts) {
        this.texts = texts;
    }

    /** Each year of the plan, then each actor year by year, then what is covered. */
    List<String> plan(PlanView plan, PlanNames names) {
        var view = FinancingView.planned(plan);
        return Stream.of(
                view.years().stream().filter(year -> view.cost(year) > 0)
                    .map(year -> texts.text(KEY + "year", String.valueOf(year), texts.kronor(view.cost(year)))),
                view.actors().stream().sorted(Comparator.comparing(names::actor)).map(actor -> actor(view, actor, names)),
                covered(view.cost(), view.sum(null, null).agreed(), view.sum(null, null).pledged()))
            .flatMap(lines -> lines).toList();
    }

    private String actor(FinancingView view, ActorId actor, PlanNames names) {
        return texts.text(KEY + "actor", names.actor(actor), view.years().stream()
            .filter(year -> !view.sum(actor, year).isNothing())
            .map(year -> texts.text(KEY + "actorYear", String.valueOf(year),
                texts.kronor(view.sum(actor, year).pledged()), texts.kronor(view.sum(actor, year).agreed())))
            .collect(Collectors.joining("; ")));
    }

    /** One measure: its cost, each share, and what is missing. */
    List<String> measure(PlanView plan, int number, PlanNames names) {
        return FinancingView.planned(plan).measures().stream().filter(measure -> measure.number() == number)
            .flatMap(measure -> measure(measure, names)).toList();
    }

    /** Each share in the cost of one measure. */
    List<String> shares(PlanView plan, int number, PlanNames names) {
        return FinancingView.planned(plan).measures().stream().filter(measure -> measure.number() == number)
            .flatMap(measure -> shares(measure, names)).toList();
    }

    private Stream<String> shares(FinancedMeasure measure, PlanNames names) {
        return measure.shares().stream().sorted(Comparator.comparing(FinancingShare::year)).map(share -> share(share, names));
    }

    private Stream<String> measure(FinancedMeasure measure, PlanNames names) {
        var cost = measure.countedCost();
        if (cost == 0 && measure.shares().isEmpty()) {
            return Stream.empty();
        }
        var sum = measure.sum();
        return Stream.of(
                Stream.of(texts.text(KEY + "total", texts.kronor(cost))),
                shares(measure, names),
                covered(cost, sum.agreed(), sum.pledged()))
            .flatMap(lines -> lines);
    }

    private String share(FinancingShare share, PlanNames names) {
        return texts.text(KEY + (share.agreedOre() == null ? "pledged" : "agreed"), names.actor(share.actor()),
            String.valueOf(share.year()), texts.of(share.contribution()), texts.kronor(share.pledgedOre()),
            texts.kronor(share.agreed()));
    }

    /** What nobody has agreed to pay, and what is left of it if every pledge is kept; or what is more than enough. */
    private Stream<String> covered(long cost, long agreed, long pledged) {
        if (agreed >= cost) {
            return Stream.of(agreed == cost ? texts.text(KEY + "covered")
                : texts.text(KEY + "over", texts.kronor(agreed - cost)));
        }
        var left = Optional.of(cost - pledged).filter(lacking -> lacking > 0);
        return Stream.of(texts.text(KEY + "lacksAgreed", texts.kronor(cost - agreed)),
            left.map(lacking -> texts.text(KEY + "lacksPledged", texts.kronor(lacking)))
                .orElseGet(() -> texts.text(KEY + "pledgedCovers")));
    }
}
