package platssamverkan.process.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.Assessment;
import platssamverkan.analysis.Occasion;
import platssamverkan.analysis.RatedPart;
import platssamverkan.analysis.RatingService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class PlaceInspectionResult implements StepResult {

    private static final String PREFIX = "result.inspectPlaces";

    private final RatingService ratings;
    private final VisitWords visits;
    private final RatingResultTables tables;
    private final EarlierScores earlier;
    private final FindingWords findings;
    private final Raters raters;
    private final Texts texts;

    PlaceInspectionResult(
            RatingService ratings, VisitWords visits, RatingResultTables tables, EarlierScores earlier,
            FindingWords findings, Raters raters,
            Texts texts) {
        this.ratings = ratings;
        this.visits = visits;
        this.tables = tables;
        this.earlier = earlier;
        this.findings = findings;
        this.raters = raters;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "inspectPlaces";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return ratings.inspection(projectId).map(recorded -> earlier.areWithheld(projectId, RatedPart.INSPECTED)
                ? ResultView.of(texts.text("result.rateFactors.withheld"))
                : show(projectId, recorded.content()));
    }

    private ResultView show(ProjectId projectId, Assessment inspection) {
        var sheet = ratings.sheet(projectId, RatedPart.INSPECTED);
        return new ResultView(List.of(inspection.summary(),
                texts.text(PREFIX + ".factors", sheet.toRate().size(), sheet.places().size()),
                texts.text(PREFIX + ".reviewed", raters.name(inspection.reviewer()))),
                Stream.of(visits.table(projectId, Occasion.BASELINE), tables.of(projectId, sheet).stream(),
                        findings.tables(projectId, sheet.factors(), sheet.places(), Occasion.BASELINE).stream())
                        .flatMap(table -> table).toList());
    }
}
