package platssamverkan.process.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.FinancingView;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.actionplan.Snapshot;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

/** Writes out the plan that lies before the group: what it holds, what has changed since the last decision, what it costs. */
@Component
class PlanSnapshots {

    private static final String KEY = "decision.plan.";

    private final ActionPlanService plans;
    private final PlanNaming naming;
    private final PlanChanges changes;
    private final PlannedMeasureLines lines;
    private final SnapshotMoney money;
    private final Texts texts;

    PlanSnapshots(
        ActionPlanService plans, PlanNaming naming, PlanChanges changes, PlannedMeasureLines lines, SnapshotMoney money,
        Texts texts
    ) {
        this.plans = plans;
        this.naming = naming;
        this.changes = changes;
        this.lines = lines;
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
        var before = lastDecided(project, plan);
        parts.add(new Snapshot.Part(texts.text(KEY + "changes"), before.map(old -> changes.of(plan, old, names))
            .orElseGet(() -> List.of(texts.text(KEY + "first")))));
        parts.add(new Snapshot.Part(texts.text(KEY + "cost"), cost(plan, before, names)));
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

    private List<String> cost(PlanView plan, Optional<PlanView> before, PlanNames names) {
        return Stream.concat(Stream.of(
            compared("investment", plan, before, version -> sum(version, row -> row.commitment().investmentOre())),
            compared("yearly", plan, before, version -> sum(version, row -> row.commitment().yearlyCostOre())),
            compared("money.total", plan, before, version -> FinancingView.planned(version).cost())),
            money.plan(plan, names).stream()).toList();
    }

    /** A sum of the plan, and how far it is from the one that was decided on before. */
    private String compared(
        String key, PlanView plan, Optional<PlanView> before, Function<PlanView, Long> sum
    ) {
        var line = texts.text(KEY + key, texts.kronor(sum.apply(plan)));
        return before.map(old -> {
            var more = sum.apply(plan) - sum.apply(old);
            var word = more == 0 ? "same" : more > 0 ? "more" : "less";
            return texts.text(KEY + "compared." + word, line, old.version(), texts.kronor(sum.apply(old)),
                texts.kronor(Math.abs(more)));
        }).orElse(line);
    }

    private static long sum(PlanView plan, Function<PlannedMeasureView, Long> cost) {
        return plan.measures().stream().map(cost).filter(Objects::nonNull).reduce(0L, Math::addExact);
    }

    private Snapshot.Part part(PlanView plan, PlannedMeasureView row, PlanNames names) {
        return new Snapshot.Part(heading(row, names), lines.all(plan, row, names));
    }

    private String heading(PlannedMeasureView row, PlanNames names) {
        var content = row.content();
        var investment = row.commitment().investmentOre();
        return investment == null || investment == 0
            ? texts.text(KEY + "measure", row.number(), content.title(), names.place(content.placeId()))
            : texts.text(KEY + "measure.costs", row.number(), content.title(), names.place(content.placeId()),
                texts.kronor(investment));
    }
}
