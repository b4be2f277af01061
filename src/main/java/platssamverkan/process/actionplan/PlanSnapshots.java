package platssamverkan.process.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.FinancingShare;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.actionplan.PlannedShareView;
import platssamverkan.actionplan.Snapshot;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** Writes out the plan that lies before the group: what it holds, what has changed since the last decision, what it costs. */
@Component
class PlanSnapshots {

    private static final String KEY = "decision.plan.";

    private final ActionPlanService plans;
    private final PlanNaming naming;
    private final SnapshotMoney money;
    private final Texts texts;

    PlanSnapshots(ActionPlanService plans, PlanNaming naming, SnapshotMoney money, Texts texts) {
        this.plans = plans;
        this.naming = naming;
        this.money = money;
        this.texts = texts;
    }

    Snapshot of(ProjectId project) {
        return plans.latest(project).map(plan -> snapshot(project, plan)).orElse(new Snapshot(List.of()));
    }

    private Snapshot snapshot(ProjectId project, PlanView plan) {
        var names = naming.of(project);
        var parts = new ArrayList<Snapshot.Part>();
        parts.add(new Snapshot.Part(texts.text(KEY + "title", plan.version()), about(plan)));
        parts.add(new Snapshot.Part(texts.text(KEY + "changes"), changes(plan, lastDecided(project, plan), names)));
        parts.add(new Snapshot.Part(texts.text(KEY + "cost"), cost(plan, names)));
        plan.measures().forEach(measure -> parts.add(part(plan, measure, names)));
        return new Snapshot(parts);
    }

    private List<String> about(PlanView plan) {
        return Stream.of(
                Optional.of(texts.text(KEY + "measures", plan.measures().size())),
                plan.reason().map(reason -> texts.text(KEY + "reason", reason)),
                plan.note().map(note -> texts.text(KEY + "note", note)))
            .flatMap(Optional::stream).toList();
    }

    private Optional<PlanView> lastDecided(ProjectId project, PlanView plan) {
        return plans.versions(project).stream()
            .filter(version -> version.version() < plan.version())
            .filter(version -> version.status() == PlanStatus.ADOPTED || version.status() == PlanStatus.RETURNED)
            .reduce((earlier, later) -> later);
    }

    private List<String> changes(PlanView plan, Optional<PlanView> before, PlanNames names) {
        if (before.isEmpty()) {
            return List.of(texts.text(KEY + "first"));
        }
        var changes = Stream.of(
                plan.measures().stream().filter(row -> before.get().measure(row.id()).isEmpty())
                    .map(row -> texts.text(KEY + "added", row.number(), row.content().title())),
                plan.measures().stream().flatMap(row -> change(plan, row, before.get(), names).stream()),
                before.get().measures().stream().filter(row -> plan.measure(row.id()).isEmpty())
                    .map(row -> texts.text(KEY + "leftOut", row.number(), row.content().title())))
            .flatMap(lines -> lines).toList();
        return changes.isEmpty() ? List.of(texts.text(KEY + "unchanged", before.get().version())) : changes;
    }

    /** What of a measure reads otherwise than before. */
    private Optional<String> change(PlanView plan, PlannedMeasureView row, PlanView before, PlanNames names) {
        var old = before.measure(row.id());
        if (old.isEmpty() || isSame(row, old.get())) {
            return Optional.empty();
        }
        var earlier = lines(before, old.get(), names);
        var changed = lines(plan, row, names).stream().filter(line -> !earlier.contains(line))
            .collect(Collectors.joining("; "));
        return Optional.of(changed.isEmpty() ? texts.text(KEY + "changed", row.number(), row.content().title())
            : texts.text(KEY + "changed.to", row.number(), row.content().title(), changed));
    }

    private static boolean isSame(PlannedMeasureView row, PlannedMeasureView old) {
        return old.content().equals(row.content()) && old.commitment().equals(row.commitment())
            && shares(old).equals(shares(row));
    }

    private static Set<FinancingShare> shares(PlannedMeasureView row) {
        return row.financing().stream().map(PlannedShareView::share).collect(Collectors.toSet());
    }

    private List<String> cost(PlanView plan, PlanNames names) {
        return Stream.concat(Stream.of(
            texts.text(KEY + "investment", texts.kronor(sum(plan, row -> row.commitment().investmentOre()))),
            texts.text(KEY + "yearly", texts.kronor(sum(plan, row -> row.commitment().yearlyCostOre())))),
            money.plan(plan, names).stream()).toList();
    }

    private static long sum(PlanView plan, java.util.function.Function<PlannedMeasureView, Long> cost) {
        return plan.measures().stream().map(cost).filter(Objects::nonNull).reduce(0L, Math::addExact);
    }

    private Snapshot.Part part(PlanView plan, PlannedMeasureView row, PlanNames names) {
        return new Snapshot.Part(heading(row, names), lines(plan, row, names));
    }

    private List<String> lines(PlanView plan, PlannedMeasureView row, PlanNames names) {
        var content = row.content();
        var commitment = row.commitment();
        return Stream.concat(Stream.of(
                line("place", names.place(content.placeId())), line("finding", names.finding(content)),
                line("problem", content.problem()), line("cause", content.cause()), line("goal", content.goal()),
                line("description", content.description()), line("steps", content.steps()),
                line("responsible", names.actor(commitment.responsibleActor())),
                Optional.ofNullable(commitment.startsOn()).map(start -> texts.text(
                    KEY + "period", texts.date(start), texts.date(commitment.endsOn()))),
                Optional.ofNullable(commitment.investmentOre()).flatMap(ore -> line("investmentOf", texts.kronor(ore))),
                Optional.ofNullable(commitment.yearlyCostOre()).flatMap(ore -> line("yearlyOf", texts.kronor(ore))),
                line("permits", content.permits()))
            .flatMap(Optional::stream), money.measure(plan, row.number(), names).stream()).toList();
    }

    private String heading(PlannedMeasureView row, PlanNames names) {
        var content = row.content();
        var investment = row.commitment().investmentOre();
        return investment == null || investment == 0
            ? texts.text(KEY + "measure", row.number(), content.title(), names.place(content.placeId()))
            : texts.text(KEY + "measure.costs", row.number(), content.title(), names.place(content.placeId()),
                texts.kronor(investment));
    }

    private Optional<String> line(String key, String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(texts.text(KEY + key, value));
    }
}
