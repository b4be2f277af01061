package platssamverkan.process.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.followup.EvaluationView;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class ExpectedResultsResult implements StepResult {

    private static final String KEY = "result.evaluateExpectedResults.";

    private final ExpectedResultsService results;
    private final ReportTables tables;
    private final Texts texts;
    private final Clock clock;

    ExpectedResultsResult(ExpectedResultsService results, ReportTables tables, Texts texts, Clock clock) {
        this.results = results;
        this.tables = tables;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "evaluateExpectedResults";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return results.evaluation(projectId)
            .map(evaluation -> ResultView.of(sentence(evaluation)).with(tables.results(evaluation.results())));
    }

    private String sentence(EvaluationView evaluation) {
        return texts.text(
            KEY + "count", evaluation.reached(), evaluation.results().size(),
            texts.date(LocalDate.ofInstant(evaluation.evaluatedAt(), clock.getZone())));
    }
}
