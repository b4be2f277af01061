package platssamverkan.process.actionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.Commitment;
import platssamverkan.actionplan.PlanColumn.Part;
import platssamverkan.actionplan.PlanDraftService;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.desk.PeopleChoices;
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

/** The commitments of the plan: who carries each measure out, when, and what it costs. */
@Component
@Order(2)
class PlanCommitmentWorksheet implements Worksheet<CommitmentForm> {

    private final PlanDraftService drafts;
    private final PlanRows rows;
    private final PeopleChoices people;
    private final PlanNaming naming;
    private final PlanCells cells;
    private final Texts texts;

    PlanCommitmentWorksheet(
        PlanDraftService drafts, PlanRows rows, PeopleChoices people, PlanNaming naming, PlanCells cells, Texts texts
    ) {
        this.drafts = drafts;
        this.rows = rows;
        this.people = people;
        this.naming = naming;
        this.cells = cells;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "plan-commitments";
    }

    @Override
    public Set<String> steps() {
        return ActionPlanWorksheet.STEPS;
    }

    @Override
    public String formId() {
        return "measure-commitment";
    }

    @Override
    public String valueName() {
        return "commitment";
    }

    @Override
    public Class<CommitmentForm> rowType() {
        return CommitmentForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var names = naming.of(projectId);
        return List.of(new SheetTable(
            texts.text("worksheet.plan-commitments.caption"),
            cells.heads("worksheet.plan-commitments", "measure", "responsible", "period", "investment", "missing"),
            rows.all(projectId).stream().map(measure -> line(measure, names)).toList(), ""));
    }

    private SheetLine line(PlannedMeasureView measure, PlanNames names) {
        var commitment = measure.commitment();
        return new SheetLine(measure.id().toString(), cells.missing(measure, Part.COMMITMENT).isEmpty(), List.of(
            SheetCell.of(cells.title(measure)),
            SheetCell.of(names.actor(commitment.responsibleActor())),
            SheetCell.of(period(commitment)),
            SheetCell.of(commitment.investmentOre() == null ? "" : texts.kronor(commitment.investmentOre())),
            cells.missingCell(measure, Part.COMMITMENT)));
    }

    private String period(Commitment commitment) {
        return Stream.of(commitment.startsOn(), commitment.endsOn())
            .map(this::date)
            .reduce((start, end) -> start.isEmpty() && end.isEmpty() ? "" : start + " – " + end)
            .orElseThrow();
    }

    private String date(LocalDate day) {
        return day == null ? "" : texts.date(day);
    }

    @Override
    public Optional<SheetRow<CommitmentForm>> row(ProjectId projectId, String rowKey) {
        return rows.find(projectId, rowKey).map(measure -> new SheetRow<>(
            rowKey, measure.commitmentVersion(), CommitmentForm.of(measure.commitment())));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return Map.of(
            "measureTitle", rows.find(projectId, rowKey).map(cells::title).map(Markdown::literal).orElse(""),
            "actorChoices", people.actors(projectId),
            "accountChoices", people.accounts(projectId));
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<CommitmentForm> edit) {
        return rows.change(projectId, edit.rowKey(),
            id -> drafts.commit(projectId, id, edit.version(), edit.value().commitment(), edit.by()));
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        var measures = rows.all(projectId);
        var filled = (int) measures.stream().filter(m -> cells.missing(m, Part.COMMITMENT).isEmpty()).count();
        return new SheetProgress(filled, measures.size(), cells.missingLines(measures, Part.COMMITMENT));
    }
}
