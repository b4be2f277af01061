package platssamverkan.process.analysis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.FactorService;
import platssamverkan.analysis.ProjectFactors;
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

/** Which factors the project rates; one that does not fit it is switched off for a reason. */
@Component
@Order(21)
class FactorSelectionSheet implements Worksheet<FactorSelectionForm> {

    private final FactorService factors;
    private final AnalysisWords words;
    private final Texts texts;

    FactorSelectionSheet(FactorService factors, AnalysisWords words, Texts texts) {
        this.factors = factors;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String key() {
        return "factor-selection";
    }

    @Override
    public Set<String> steps() {
        return Set.of("inspectPlaces", "rateFactors");
    }

    @Override
    public String formId() {
        return "select-factor";
    }

    @Override
    public String valueName() {
        return "factorSelection";
    }

    @Override
    public Class<FactorSelectionForm> rowType() {
        return FactorSelectionForm.class;
    }

    @Override
    public List<SheetTable> tables(ProjectId projectId) {
        var project = factors.factors(projectId);
        var lines = project.catalogue().factors().stream().map(factor -> line(project, factor)).toList();
        return List.of(new SheetTable(texts.text("worksheet.factor-selection.title"),
                words.columns("worksheet.factor-selection", "factor", "aspect", "source", "used"), lines, ""));
    }

    @Override
    public Optional<SheetRow<FactorSelectionForm>> row(ProjectId projectId, String rowKey) {
        return factors.factors(projectId).catalogue().factor(rowKey)
                .map(factor -> factors.choice(projectId, rowKey)
                        .map(row -> new SheetRow<>(rowKey, row.version(), FactorSelectionForm.of(row.content())))
                        .orElseGet(() -> new SheetRow<>(rowKey, 0, FactorSelectionForm.UNTOUCHED)));
    }

    @Override
    public Map<String, Object> choices(ProjectId projectId, String rowKey) {
        return factors.factors(projectId).catalogue().factor(rowKey)
                .<Map<String, Object>>map(factor -> Map.of("factorHeading", words.factor(factor), "judges", factor.judges()))
                .orElse(Map.of());
    }

    @Override
    public Outcome<String> save(ProjectId projectId, RowEdit<FactorSelectionForm> edit) {
        var choice = edit.value().choice(edit.rowKey());
        return factors.choose(projectId, choice, edit.version(), edit.by()).map(row -> edit.rowKey());
    }

    @Override
    public SheetProgress progress(ProjectId projectId) {
        return new SheetProgress(factors.factors(projectId).active().size(), 0, List.of());
    }

    private SheetLine line(ProjectFactors project, Factor factor) {
        var reason = project.switchedOff().get(factor.code());
        var used = reason == null
                ? SheetCell.of(texts.text("worksheet.factor-selection.yes"))
                : new SheetCell(texts.text("worksheet.factor-selection.no", reason), SheetCell.Tone.MUTED);
        return new SheetLine(factor.code(), true, List.of(SheetCell.of(words.factor(factor)),
                SheetCell.of(project.catalogue().aspectOf(factor).name()), SheetCell.of(texts.of(factor.source())), used));
    }
}
