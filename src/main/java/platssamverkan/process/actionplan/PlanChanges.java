package platssamverkan.process.actionplan;

import static platssamverkan.process.actionplan.PlannedMeasureLines.KEY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PermitService;
import platssamverkan.actionplan.PermitView;
import platssamverkan.actionplan.PlanView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.process.desk.Texts;

/** What a version of the plan says otherwise than the one that was decided on before, value by value. */
@Component
class PlanChanges {

    private final PlannedMeasureLines lines;
    private final MeasureService measures;
    private final PermitService permits;
    private final Texts texts;

    PlanChanges(PlannedMeasureLines lines, MeasureService measures, PermitService permits, Texts texts) {
        this.lines = lines;
        this.measures = measures;
        this.permits = permits;
        this.texts = texts;
    }

    List<String> of(PlanView plan, PlanView before, PlanNames names) {
        var changes = Stream.of(
                plan.measures().stream().filter(row -> before.measure(row.id()).isEmpty())
                    .map(row -> texts.text(KEY + "added", row.number(), row.content().title())),
                plan.measures().stream().flatMap(row -> before.measure(row.id()).stream()
                    .flatMap(old -> changed(plan, row, before, old, names))),
                before.measures().stream().filter(row -> plan.measure(row.id()).isEmpty()).map(this::leftOut))
            .flatMap(found -> found).toList();
        return changes.isEmpty() ? List.of(texts.text(KEY + "unchanged", before.version())) : changes;
    }

    private Stream<String> changed(
        PlanView plan, PlannedMeasureView row, PlanView before, PlannedMeasureView old, PlanNames names
    ) {
        var changes = Stream.concat(
            Stream.concat(titles(row, old), values(lines.values(row, names), lines.values(old, names))),
            shares(lines.shares(plan, row, names), lines.shares(before, old, names))).toList();
        var unseen = changes.isEmpty() && !(row.content().equals(old.content()) && row.commitment().equals(old.commitment()))
            ? Stream.of(texts.text(KEY + "changed.other")) : Stream.<String>empty();
        return Stream.concat(changes.stream(), unseen)
            .map(change -> texts.text(KEY + "changed", row.number(), row.content().title(), change));
    }

    private Stream<String> titles(PlannedMeasureView row, PlannedMeasureView old) {
        return row.content().title().equals(old.content().title()) ? Stream.empty()
            : Stream.of(texts.text(KEY + "changed.title", old.content().title()));
    }

    private Stream<String> values(Map<String, String> now, Map<String, String> before) {
        return Stream.concat(now.keySet().stream(), before.keySet().stream()).distinct()
            .flatMap(key -> value(key, Optional.ofNullable(now.get(key)), Optional.ofNullable(before.get(key))).stream());
    }

    private Optional<String> value(String key, Optional<String> now, Optional<String> before) {
        if (now.equals(before)) {
            return Optional.empty();
        }
        var line = texts.text(KEY + key, now.or(() -> before).orElseThrow());
        if (now.isEmpty()) {
            return Optional.of(texts.text(KEY + "changed.gone", line));
        }
        return Optional.of(before.map(old -> texts.text(KEY + "changed.from", line, old))
            .orElseGet(() -> texts.text(KEY + "changed.new", line)));
    }

    private Stream<String> shares(List<String> now, List<String> before) {
        return Stream.concat(
            before.stream().filter(line -> !now.contains(line)).map(line -> texts.text(KEY + "changed.before", line)),
            now.stream().filter(line -> !before.contains(line)).map(line -> texts.text(KEY + "changed.now", line)));
    }

    /** A measure that the new version leaves out, and what its end would stop. */
    private String leftOut(PlannedMeasureView row) {
        var title = texts.text(KEY + "leftOut", row.number(), row.content().title());
        return measures.find(row.id()).filter(measure -> measure.status() != MeasureStatus.WITHDRAWN)
            .map(measure -> title + " " + texts.text(KEY + "leftOut.standing", texts.of(measure.status()), begun(measure)))
            .orElse(title);
    }

    private String begun(MeasureView measure) {
        var since = measure.history().stream().filter(step -> step.status() == MeasureStatus.BEGUN).findFirst()
            .map(step -> texts.text(KEY + "leftOut.begun", texts.date(step.occurredOn())));
        var granted = permits.of(measure).stream().filter(PermitView::isGranted)
            .map(permit -> texts.of(permit.kind())).toList();
        var permitted = Optional.of(granted).filter(kinds -> !kinds.isEmpty())
            .map(kinds -> texts.text(KEY + "leftOut.permits", texts.names(kinds)));
        return Stream.of(since, permitted).flatMap(Optional::stream).collect(Collectors.joining());
    }
}
