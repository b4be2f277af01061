package platssamverkan.process.actionplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.Contribution;
import platssamverkan.actionplan.FinancingDraftService;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.actionplan.PlannedShareView;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.PeopleChoices;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.engine.Choice;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The financing of the plan: who gives what to which measure, year by year (TP-049). */
@Component
@Order(3)
class PlanFinancingWorksheet implements Worksheet<ShareForm> {

    private static final String TEXT = "worksheet.plan-financing";

    private final FinancingDraftService drafts;
    private final PlanRows rows;
    private final PeopleChoices people;
    private final PlanNaming naming;
    private final PlanCells cells;
    private final Choices choices;
    private final Texts texts;

    PlanFinancingWorksheet(
        FinancingDraftService drafts, PlanRows rows, PeopleChoices people, PlanNaming naming, PlanCells cells,
        Choices choices, Texts texts
    ) {
        this.drafts = drafts;
        this.rows = rows;
        this.people = people;
        this.naming = naming;
        this.cells = cells;
        this.choices = choices;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "plan-financing";
    }

    @Override
    public Set<String> steps() {
        return ActionPlanWorksheet.STEPS;
    }

    @Override
    public String formId() {
        return "financing-share";
    }

    @Override
    public String valueName() {
        return "financingShare";
    }

    @Override
    public Class<ShareForm> rowType() {
        return ShareForm.class;
    }

    private record Line(PlannedMeasureView measure, PlannedShareView share) {}

    private Stream<Line> lines(ProjectId project) {
        return rows.all(project).stream()
            .flatMap(measure -> measure.financing().stream().map(share -> new Line(measure, share)));
    }

    private Optional<Line> line(ProjectId project, String rowKey) {
        return lines(project).filter(line -> line.share().id().toString().equals(rowKey)).findFirst();
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var names = naming.of(projectId);
        return List.of(new SheetTable(
            texts.text(TEXT + ".caption"),
            cells.heads(TEXT, "measure", "actor", "year", "contribution", "pledged", "agreed"),
            lines(projectId).map(line -> line(line, names)).toList(),
            texts.text(TEXT + ".add")));
    }

    private SheetLine line(Line line, PlanNames names) {
        var share = line.share().share();
        return new SheetLine(line.share().id().toString(), true, List.of(
            SheetCell.of(cells.title(line.measure())),
            SheetCell.of(names.actor(share.actor())),
            SheetCell.of(String.valueOf(share.year())),
            SheetCell.of(texts.of(share.contribution())),
            SheetCell.of(texts.kronor(share.pledgedOre())),
            SheetCell.of(share.agreedOre() == null ? "" : texts.kronor(share.agreedOre()))));
    }

    @Override
    public Optional<SheetRow<ShareForm>> row(ProjectId projectId, String rowKey) {
        return line(projectId, rowKey).map(line -> new SheetRow<>(rowKey, line.share().version(),
            ShareForm.of(line.measure().id().value(), line.share().share())));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of(
            "measureChoices", rows.all(projectId).stream()
                .map(measure -> new Choice(measure.id().toString(), cells.title(measure))).toList(),
            "actorChoices", people.actors(projectId),
            "contributions", choices.of(Contribution.values()));
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<ShareForm> edit) {
        var value = edit.value();
        if (edit.isNew()) {
            return drafts.add(projectId, new MeasureId(value.measureId()), value.share(), edit.by())
                .map(UUID::toString);
        }
        return change(projectId, edit, line -> line.measure().id().value().equals(value.measureId())
            ? drafts.change(projectId, line.share().id(), edit.version(), value.share(), edit.by())
            : Outcome.refused(Refusal.at("measureId", "financingShareStays")));
    }

    @Override
    public Outcome<String> remove(ProjectId projectId, RowEdit<ShareForm> edit) {
        return change(projectId, edit,
            line -> drafts.leaveOut(projectId, line.share().id(), edit.version(), edit.by()));
    }

    private Outcome<String> change(
        ProjectId project, RowEdit<ShareForm> edit, Function<Line, Outcome<UUID>> change
    ) {
        return line(project, edit.rowKey())
            .map(line -> change.apply(line).map(UUID::toString))
            .orElseGet(() -> Outcome.refused(Refusal.of("rowGone")));
    }

    /** Any number of shares will do. */
    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress((int) lines(projectId).count(), 0, List.of());
    }
}
