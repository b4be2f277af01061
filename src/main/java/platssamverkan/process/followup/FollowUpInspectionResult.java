package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.Assessment;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.InspectionSheet;
import platssamverkan.analysis.Occasion;
import platssamverkan.process.analysis.FindingWords;
import platssamverkan.process.analysis.Raters;
import platssamverkan.process.analysis.VisitWords;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class FollowUpInspectionResult implements StepResult {

    private static final String PREFIX = "result.followUpInspection";

    private final InspectionService inspections;
    private final ComparisonTables tables;
    private final VisitWords visits;
    private final FindingWords findings;
    private final Raters raters;
    private final Texts texts;

    FollowUpInspectionResult(InspectionService inspections, ComparisonTables tables, VisitWords visits,
            FindingWords findings, Raters raters,
            Texts texts) {
        this.inspections = inspections;
        this.tables = tables;
        this.visits = visits;
        this.findings = findings;
        this.raters = raters;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "followUpInspection";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return inspections.assessment(projectId).map(recorded -> {
            var sheet = inspections.sheet(projectId);
            return new ResultView(sentences(recorded.content(), sheet),
                    Stream.of(tables.of(sheet).stream(), visits.table(projectId, Occasion.FOLLOW_UP),
                            findings.tables(projectId, sheet.factors(), sheet.places(), Occasion.FOLLOW_UP).stream())
                            .flatMap(table -> table).toList());
        });
    }

    private List<String> sentences(Assessment inspection, InspectionSheet sheet) {
        var sentences = new ArrayList<>(List.of(
                inspection.summary(), tables.counts(sheet.comparison()), texts.text(PREFIX + ".caution")));
        Optional.ofNullable(inspection.reviewer())
                .ifPresent(person -> sentences.add(texts.text("result.inspectPlaces.reviewed", raters.name(person))));
        return sentences;
    }
}
