package platssamverkan.process.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.followup.Execution;
import platssamverkan.followup.MeasureFollowUpService;
import platssamverkan.followup.MeasureFollowUpView;
import platssamverkan.followup.MeasureFollowUpView.Line;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class PlanReviewResult implements StepResult {

    private static final String KEY = "result.reviewActionPlan.";

    private final MeasureFollowUpService followUps;
    private final MeasureNames names;
    private final Texts texts;

    PlanReviewResult(MeasureFollowUpService followUps, MeasureNames names, Texts texts) {
        this.followUps = followUps;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "reviewActionPlan";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return followUps.followUp(projectId)
            .filter(review -> review.summary().isPresent())
            .map(review -> new ResultView(
                List.of(review.summary().orElseThrow(), counts(review)),
                List.of(table(review, names.of(projectId)))));
    }

    private String counts(MeasureFollowUpView review) {
        return texts.text(
            KEY + "counts", review.lines().size(), count(review, Execution.AS_PLANNED),
            count(review, Execution.PARTLY), count(review, Execution.NOT_CARRIED_OUT));
    }

    private static long count(MeasureFollowUpView review, Execution execution) {
        return review.lines().stream().filter(line -> line.said().review().execution() == execution).count();
    }

    private TableView table(MeasureFollowUpView review, Map<MeasureId, String> measures) {
        var columns = Stream.of("measure", "status", "execution", "effect", "remains", "lesson")
            .map(column -> texts.text(KEY + column))
            .toList();
        return new TableView(
            texts.text(KEY + "measures"), columns, review.lines().stream().map(line -> row(line, measures)).toList());
    }

    private List<String> row(Line line, Map<MeasureId, String> measures) {
        var said = line.said().review();
        return List.of(
            measures.get(line.said().measure()), texts.of(line.status()), texts.of(said.execution()),
            texts.of(said.effect()), Optional.ofNullable(said.remains()).orElse(""), said.lesson());
    }
}
