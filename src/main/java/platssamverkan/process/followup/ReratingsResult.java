package platssamverkan.process.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.Comparison;
import platssamverkan.analysis.InspectionService;
import platssamverkan.analysis.RerateService;
import platssamverkan.process.analysis.RepeatedCrimeWords;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class ReratingsResult implements StepResult {

    private static final String PREFIX = "result.rerateFactors";

    private final RerateService ratings;
    private final InspectionService inspections;
    private final ComparisonTables tables;
    private final RepeatedCrimeWords crimes;
    private final Texts texts;

    ReratingsResult(RerateService ratings, InspectionService inspections, ComparisonTables tables,
            RepeatedCrimeWords crimes, Texts texts) {
        this.ratings = ratings;
        this.inspections = inspections;
        this.tables = tables;
        this.crimes = crimes;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "rerateFactors";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return ratings.assessment(projectId).map(recorded -> {
            var sheet = ratings.sheet(projectId);
            var sentences = new ArrayList<>(List.of(recorded.content().summary(), tables.counts(sheet.comparison())));
            inspections.comparison(projectId).map(this::together).ifPresent(sentences::add);
            var reported = crimes.table(projectId);
            reported.ifPresent(table -> sentences.add(crimes.caution()));
            return new ResultView(sentences, Stream.concat(tables.of(sheet).stream(), reported.stream()).toList());
        });
    }

    /** How inspected and other factors together stand to the goal (TP-077). */
    private String together(Comparison comparison) {
        var goal = comparison.goal();
        return texts.text(PREFIX + ".goal", goal.improved(), goal.coloured(), goal.needed());
    }
}
