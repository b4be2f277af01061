package platssamverkan.process.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.analysis.ChecklistAnswer;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.InspectionFinding;
import platssamverkan.analysis.InspectionFindingService;
import platssamverkan.analysis.Occasion;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetCell;
import platssamverkan.process.desk.SheetLine;
import platssamverkan.process.desk.SheetProgress;
import platssamverkan.process.desk.SheetRow;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** The checklist of an inspection, place by place: a row for each inspected factor, with its statements to answer. */
abstract class ChecklistSheet implements Worksheet<FindingForm> {

    private final Occasion occasion;
    private final InspectionFindingService findings;
    private final FindingPhotos photos;
    private final FindingWords words;
    private final AnalysisWords analysis;
    private final Choices choices;
    private final Texts texts;

    ChecklistSheet(Occasion occasion, InspectionFindingService findings, FindingPhotos photos, FindingWords words,
            AnalysisWords analysis, Choices choices, Texts texts) {
        this.occasion = occasion;
        this.findings = findings;
        this.photos = photos;
        this.words = words;
        this.analysis = analysis;
        this.choices = choices;
        this.texts = texts;
    }

    /** The places to inspect, each with the factors to look at there. */
    abstract Map<PlaceView, List<Factor>> toInspect(ProjectId projectId);

    /** Whether what was found is kept from those who inspect again. */
    boolean areWithheld(ProjectId projectId) {
        return false;
    }

    @Override
    public String formId() {
        return "inspection-finding";
    }

    @Override
    public String valueName() {
        return "inspectionFinding";
    }

    @Override
    public Class<FindingForm> rowType() {
        return FindingForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var found = findings.findings(projectId, occasion);
        var withheld = areWithheld(projectId);
        return toInspect(projectId).entrySet().stream().map(place -> new SheetTable(
                texts.text(FindingWords.PREFIX + ".caption", place.getKey().name()),
                analysis.columns(FindingWords.PREFIX, "factor", "result", "observation"),
                place.getValue().stream().map(factor -> line(place.getKey(), factor, found, withheld)).toList(), "")).toList();
    }

    private SheetLine line(PlaceView place, Factor factor, List<RowView<InspectionFinding>> found, boolean withheld) {
        var finding = found.stream().map(RowView::content)
                .filter(known -> known.concerns(place.id(), factor.code())).findFirst();
        var cells = withheld ? Stream.of(texts.text("rating.withheld"), "") : Stream.of(
                finding.map(words::summary).orElse(""), finding.map(InspectionFinding::observation).orElse(""));
        return new SheetLine(new PairKey(place.id(), factor.code()).toString(), finding.isPresent(),
                Stream.concat(Stream.of(analysis.factor(factor)), cells).map(SheetCell::of).toList());
    }

    @Override
    public Optional<SheetRow<FindingForm>> row(ProjectId projectId, String rowKey) {
        return pair(projectId, rowKey).map(pair -> areWithheld(projectId)
                ? new SheetRow<FindingForm>(rowKey, 0, null)
                : findings.finding(projectId, occasion, pair.place(), pair.factor())
                        .map(row -> new SheetRow<>(rowKey, row.version(), FindingForm.of(row.content(), statements(projectId, pair))))
                        .orElseGet(() -> new SheetRow<>(rowKey, 0, null)));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return pair(projectId, rowKey).map(pair -> choices(projectId, pair)).orElse(Map.of());
    }

    private Map<String, Object> choices(ProjectId projectId, PairKey pair) {
        var statements = statements(projectId, pair);
        var all = new HashMap<String, Object>();
        toInspect(projectId).forEach((place, factors) -> factors.stream()
                .filter(factor -> place.id().equals(pair.place()) && factor.code().equals(pair.factor()))
                .forEach(factor -> all.put("findingHeading",
                        texts.text("guide.heading", factor.code(), factor.name(), place.name()))));
        for (int at = 0; at < 3; at++) {
            all.put("statement" + (at + 1), at < statements.size() ? statements.get(at) : "");
        }
        all.put("checklistAnswers", choices.of(ChecklistAnswer.values()));
        all.put("photosBefore", areWithheld(projectId) ? "" : photos.told(projectId, occasion, pair));
        return all;
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<FindingForm> edit) {
        var pair = pair(projectId, edit.rowKey());
        if (pair.isEmpty()) {
            return Outcome.refused(Refusal.of("rowGone"));
        }
        var form = edit.value();
        var saved = findings.save(projectId, occasion, pair.get().place(), pair.get().factor(),
                form.answers(statements(projectId, pair.get())), form.observation(), edit.version(), edit.by());
        if (!saved.isAccepted()) {
            return Outcome.refused(saved.refusals());
        }
        return photos.attach(projectId, saved.value(), form.photos(), edit.by()).map(attached -> edit.rowKey());
    }

    /** The checklist supports the scores; nothing has to be answered. */
    @Override
    public SheetProgress progress(ProjectId projectId) {
        var asked = toInspect(projectId).values().stream().mapToInt(List::size).sum();
        return new SheetProgress(findings.findings(projectId, occasion).size(), asked, List.of());
    }

    private List<String> statements(ProjectId projectId, PairKey pair) {
        return findings.statements(projectId, occasion, pair.place(), pair.factor());
    }

    private Optional<PairKey> pair(ProjectId projectId, String rowKey) {
        return PairKey.parse(rowKey).filter(pair -> toInspect(projectId).entrySet().stream().anyMatch(place ->
                place.getKey().id().equals(pair.place())
                        && place.getValue().stream().anyMatch(factor -> factor.code().equals(pair.factor()))));
    }
}
