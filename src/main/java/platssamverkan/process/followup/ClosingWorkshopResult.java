package platssamverkan.process.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.followup.ClosingAnswers;
import platssamverkan.followup.ClosingEvaluationService;
import platssamverkan.followup.ClosingEvaluationView;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.meeting.MeetingResults;
import platssamverkan.project.ProjectId;

@Component
class ClosingWorkshopResult implements StepResult {

    private static final String KEY = "result.holdClosingWorkshop.";

    private final ClosingEvaluationService evaluations;
    private final MeetingService meetings;
    private final MeetingResults meetingResults;
    private final MeanWords means;
    private final Texts texts;

    ClosingWorkshopResult(
        ClosingEvaluationService evaluations, MeetingService meetings, MeetingResults meetingResults, MeanWords means,
        Texts texts
    ) {
        this.evaluations = evaluations;
        this.meetings = meetings;
        this.meetingResults = meetingResults;
        this.means = means;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "holdClosingWorkshop";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var meeting = meetingResults.show(meetings.meetings(projectId, step()), AgendaPoint.OF_CLOSING_WORKSHOP);
        return evaluations.evaluation(projectId).map(evaluation -> new ResultView(
            Stream.concat(
                Stream.of(
                    texts.text(KEY + "changed", evaluation.changed()), texts.text(KEY + "lessons", evaluation.lessons())),
                meeting.stream().flatMap(held -> held.sentences().stream())).toList(),
            Stream.concat(
                Stream.of(answers(evaluation)), meeting.stream().flatMap(held -> held.tables().stream())).toList()));
    }

    private TableView answers(ClosingEvaluationView evaluation) {
        var columns = Stream.of("question", "ones", "twos", "threes", "fours", "fives", "mean")
            .map(column -> texts.text(KEY + column))
            .toList();
        return new TableView(
            texts.text(KEY + "answers"), columns, evaluation.answers().stream().map(this::row).toList());
    }

    private List<String> row(ClosingAnswers answers) {
        var counts = answers.counts().stream()
            .map(count -> answers.isShown() ? texts.integer(count) : texts.text("mean.hidden"));
        return Stream.of(Stream.of(texts.of(answers.question())), counts, Stream.of(means.of(answers.mean())))
            .flatMap(cells -> cells)
            .toList();
    }
}
