package platssamverkan.process.actionplan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.PlanColumn.Part;
import platssamverkan.actionplan.PlanDraftService;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** The measures of the plan: what each is and why. */
@Component
@Order(1)
class ActionPlanWorksheet implements Worksheet<MeasureForm> {

    static final Set<String> STEPS = Set.of("draftActionPlan", "completeActionPlan", "reviseActionPlan");

    private final ActionPlanService plans;
    private final PlanDraftService drafts;
    private final PlanRows rows;
    private final PlanChoices choices;
    private final PlanNaming naming;
    private final PlanCells cells;
    private final Texts texts;

    ActionPlanWorksheet(
        ActionPlanService plans, PlanDraftService drafts, PlanRows rows, PlanChoices choices, PlanNaming naming,
        PlanCells cells, Texts texts
    ) {
        this.plans = plans;
        this.drafts = drafts;
        this.rows = rows;
        this.choices = choices;
        this.naming = naming;
        this.cells = cells;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "action-plan";
    }

    @Override
    public Set<String> steps() {
        return STEPS;
    }

    @Override
    public String formId() {
        return "measure";
    }

    @Override
    public String valueName() {
        return "measure";
    }

    @Override
    public Class<MeasureForm> rowType() {
        return MeasureForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var names = naming.of(projectId);
        return List.of(new SheetTable(
            texts.text("worksheet.action-plan.caption"),
            cells.heads("worksheet.action-plan", "measure", "place", "finding", "horizon", "missing"),
            rows.all(projectId).stream().map(measure -> line(measure, names)).toList(),
            texts.text("worksheet.action-plan.add")));
    }

    private SheetLine line(PlannedMeasureView measure, PlanNames names) {
        var content = measure.content();
        return new SheetLine(measure.id().toString(), cells.missing(measure, Part.CONTENT).isEmpty(), List.of(
            SheetCell.of(cells.title(measure)),
            SheetCell.of(names.place(content.placeId())),
            SheetCell.of(names.finding(content)),
            SheetCell.of(content.horizon() == null ? "" : texts.of(content.horizon())),
            cells.missingCell(measure, Part.CONTENT)));
    }

    @Override
    public Optional<SheetRow<MeasureForm>> row(ProjectId projectId, String rowKey) {
        return rows.find(projectId, rowKey)
            .map(measure -> new SheetRow<>(rowKey, measure.contentVersion(), MeasureForm.of(measure.content())));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return choices.of(projectId);
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<MeasureForm> edit) {
        var content = edit.value().content();
        return edit.isNew()
            ? drafts.propose(projectId, content, edit.by()).map(MeasureId::toString)
            : rows.change(projectId, edit.rowKey(),
                id -> drafts.describe(projectId, id, edit.version(), content, edit.by()));
    }

    @Override
    public Outcome<String> remove(ProjectId projectId, RowEdit<MeasureForm> edit) {
        return rows.change(projectId, edit.rowKey(), id -> drafts.leaveOut(projectId, id, edit.version(), edit.by()));
    }

    @Override
    public List<String> removalLeadsTo(ProjectId projectId, String rowKey) {
        return rows.find(projectId, rowKey).stream().flatMap(row -> Stream.of(
                Optional.of(row.status()).filter(status -> status != MeasureStatus.PROPOSED)
                    .map(status -> texts.text("worksheet.action-plan.leftOut", texts.of(status))),
                Optional.of(row.financing()).filter(shares -> !shares.isEmpty())
                    .map(shares -> texts.text("worksheet.action-plan.leftOut.financing", shares.size())))
            .flatMap(Optional::stream)).toList();
    }

    /** What a measure is and who carries it out are written on two sheets; it is left out with both. */
    @Override
    public long removalVersion(ProjectId projectId, String rowKey) {
        return rows.find(projectId, rowKey).map(PlannedMeasureView::rowVersion).orElse(0L);
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var measures = rows.all(projectId);
        var filled = (int) measures.stream().filter(m -> cells.missing(m, Part.CONTENT).isEmpty()).count();
        var missing = Stream.concat(
            plans.faults(projectId).stream()
                .map(fault -> texts.text("refusal." + fault.code(), fault.arguments().toArray())),
            cells.missingLines(measures, Part.CONTENT).stream()).toList();
        return new SheetProgress(filled, measures.size(), missing);
    }
}
