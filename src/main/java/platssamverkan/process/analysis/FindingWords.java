package platssamverkan.process.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.ChecklistAnswer;
import platssamverkan.analysis.Factor;
import platssamverkan.analysis.InspectionFinding;
import platssamverkan.analysis.InspectionFindingService;
import platssamverkan.analysis.Occasion;
import platssamverkan.analysis.ProjectFactors;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

/** What was found by the checklist, in cells and in tables. */
@Component
public class FindingWords {

    static final String PREFIX = "worksheet.inspection-checklist";

    private final InspectionFindingService findings;
    private final AnalysisWords words;
    private final Texts texts;

    FindingWords(InspectionFindingService findings, AnalysisWords words, Texts texts) {
        this.findings = findings;
        this.words = words;
        this.texts = texts;
    }

    /** One table for each place of what was found on an occasion; none where nobody has used the checklist. */
    public List<TableView> tables(ProjectId projectId, ProjectFactors factors, List<PlaceView> places, Occasion occasion) {
        var found = findings.findings(projectId, occasion).stream().map(RowView::content).toList();
        return places.stream().flatMap(place -> table(factors, place, found)).toList();
    }

    private Stream<TableView> table(ProjectFactors factors, PlaceView place, List<InspectionFinding> found) {
        var lines = new ArrayList<List<String>>();
        factors.active().forEach(factor -> found.stream()
                .filter(finding -> finding.concerns(place.id(), factor.code()))
                .forEach(finding -> lines.addAll(lines(factor, finding))));
        return lines.isEmpty() ? Stream.empty() : Stream.of(new TableView(
                texts.text(PREFIX + ".found", place.name()), words.columns(PREFIX, "factor", "statement", "answer", "observation"), lines));
    }

    private List<List<String>> lines(Factor factor, InspectionFinding finding) {
        var lines = new ArrayList<List<String>>();
        finding.answers().forEach(checked -> lines.add(List.of(lines.isEmpty() ? words.factor(factor) : "",
                checked.statement(), texts.of(checked.answer()),
                lines.isEmpty() ? Optional.ofNullable(finding.observation()).orElse("") : "")));
        return lines;
    }

    /** How many of the statements are true of the place, and which are not. */
    String summary(InspectionFinding finding) {
        var faults = finding.answers().stream()
                .filter(checked -> checked.answer() == ChecklistAnswer.NO || checked.answer() == ChecklistAnswer.PARTLY)
                .map(checked -> texts.text(PREFIX + ".fault", checked.statement(), texts.of(checked.answer())))
                .collect(Collectors.joining(" "));
        return faults.isEmpty() ? texts.text(PREFIX + ".noFaults") : faults;
    }
}
