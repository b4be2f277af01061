package platssamverkan.process.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.followup.EvaluatedResult;
import platssamverkan.followup.EvaluationView;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class ExpectedResultsResult implements StepResult {

    private static final String KEY = "result.evaluateExpectedResults.";

    private final ExpectedResultsService results;
    private final ResultWords words;
    private final Texts texts;
    private final Clock clock;

    ExpectedResultsResult(ExpectedResultsService results, ResultWords words, Texts texts, Clock clock) {
        this.results = results;
        this.words = words;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "evaluateExpectedResults";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return results.evaluation(projectId).map(evaluation -> ResultView.of(sentence(evaluation)).with(table(evaluation)));
    }

    private String sentence(EvaluationView evaluation) {
        return texts.text(
            KEY + "count", evaluation.reached(), evaluation.results().size(),
            texts.date(LocalDate.ofInstant(evaluation.evaluatedAt(), clock.getZone())));
    }

    private TableView table(EvaluationView evaluation) {
        var columns = Stream.of("result", "verdict", "evidence").map(column -> texts.text(KEY + column)).toList();
        return new TableView(texts.text(KEY + "results"), columns, evaluation.results().stream().map(this::row).toList());
    }

    private List<String> row(EvaluatedResult result) {
        return List.of(
            texts.of(result.result()), texts.of(result.verdict()), String.join(" ", words.evidence(result)));
    }
}
