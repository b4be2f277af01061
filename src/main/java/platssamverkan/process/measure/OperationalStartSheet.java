package platssamverkan.process.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.OperationalStart;
import platssamverkan.actionplan.OperationalStartService;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The day on which each operational measure shall begin. */
@Component
class OperationalStartSheet implements Worksheet<StartDayForm> {

    private static final String KEY = "worksheet.operational-start.";

    private final OperationalStartService starts;
    private final Texts texts;

    OperationalStartSheet(OperationalStartService starts, Texts texts) {
        this.starts = starts;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "operational-start";
    }

    @Override
    public Set<String> steps() {
        return Set.of("startOperationalMeasures");
    }

    @Override
    public String formId() {
        return "start-measure";
    }

    @Override
    public String valueName() {
        return "measureStartDay";
    }

    @Override
    public Class<StartDayForm> rowType() {
        return StartDayForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var planned = planned(projectId);
        var columns = Stream.of("measure", "endsOn", "startsOn", "needs").map(column -> texts.text(KEY + column)).toList();
        return List.of(new SheetTable(texts.text(KEY + "caption"), columns,
            starts.waiting(projectId).stream().map(measure -> line(measure, planned)).toList(), ""));
    }

    private SheetLine line(MeasureView measure, Map<UUID, RowView<OperationalStart>> planned) {
        var start = Optional.ofNullable(planned.get(measure.id().value())).map(RowView::content);
        return new SheetLine(measure.id().toString(), start.isPresent(), List.of(
            SheetCell.of(title(measure)),
            SheetCell.of(texts.date(measure.commitment().endsOn())),
            start.map(day -> SheetCell.of(texts.date(day.startsOn())))
                .orElseGet(() -> new SheetCell(texts.text(KEY + "noDay"), SheetCell.Tone.WARNING)),
            SheetCell.of(start.map(OperationalStart::needs).orElse(""))));
    }

    @Override
    public Optional<SheetRow<StartDayForm>> row(ProjectId projectId, String rowKey) {
        return measure(projectId, rowKey).map(measure -> Optional.ofNullable(planned(projectId).get(measure.id().value()))
            .map(row -> new SheetRow<>(rowKey, row.version(), StartDayForm.of(row.content())))
            .orElseGet(() -> new SheetRow<>(rowKey, 0, null)));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of("measureTitle", measure(projectId, rowKey).map(this::title).map(Markdown::literal).orElse(""));
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<StartDayForm> edit) {
        return measure(projectId, edit.rowKey())
            .map(measure -> starts.save(change(projectId, edit), edit.value().start(measure.id().value()))
                .map(saved -> edit.rowKey()))
            .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var missing = starts.withoutDay(projectId);
        var waiting = starts.waiting(projectId).size();
        return new SheetProgress(waiting - missing.size(), waiting,
            missing.stream().map(measure -> texts.text(KEY + "missing", title(measure))).toList());
    }

    private Optional<MeasureView> measure(ProjectId projectId, String rowKey) {
        return starts.waiting(projectId).stream().filter(measure -> measure.id().toString().equals(rowKey)).findFirst();
    }

    private Map<UUID, RowView<OperationalStart>> planned(ProjectId projectId) {
        return starts.rows(projectId).stream()
            .collect(Collectors.toMap(row -> row.content().measureId(), Function.identity()));
    }

    private String title(MeasureView measure) {
        return texts.text("plan.measure", measure.number(), measure.content().title());
    }

    private static RowChange change(ProjectId projectId, RowEdit<?> edit) {
        return RowChange.named(projectId, "operational-start/" + edit.rowKey(), edit.version(), edit.by());
    }
}
