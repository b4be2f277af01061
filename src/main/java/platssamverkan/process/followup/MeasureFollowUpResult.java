package platssamverkan.process.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.followup.MeasureFollowUpService;
import platssamverkan.followup.MeasureFollowUpView;
import platssamverkan.followup.MeasureFollowUpView.Line;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.meeting.MeetingResults;
import platssamverkan.project.ProjectId;

@Component
class MeasureFollowUpResult implements StepResult {

    private static final String KEY = "result.followUpMeasures.";

    private final MeasureFollowUpService followUps;
    private final MeetingService meetings;
    private final MeetingResults meetingResults;
    private final MeasureNames names;
    private final Texts texts;

    MeasureFollowUpResult(
        MeasureFollowUpService followUps, MeetingService meetings, MeetingResults meetingResults, MeasureNames names,
        Texts texts
    ) {
        this.followUps = followUps;
        this.meetings = meetings;
        this.meetingResults = meetingResults;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "followUpMeasures";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return followUps.followUp(projectId)
            .flatMap(followUp -> meeting(projectId, followUp)
                .map(meeting -> meeting.with(table(followUp, names.of(projectId)))));
    }

    private Optional<ResultView> meeting(ProjectId project, MeasureFollowUpView followUp) {
        var held = meetings.meetings(project, step()).stream()
            .filter(meeting -> Optional.of(meeting.id()).equals(followUp.meeting()))
            .toList();
        return meetingResults.show(held, List.of());
    }

    private TableView table(MeasureFollowUpView followUp, Map<MeasureId, String> measures) {
        var columns = Stream.of("measure", "status", "effect", "worked", "didNotWork")
            .map(column -> texts.text(KEY + column))
            .toList();
        return new TableView(
            texts.text(KEY + "measures"), columns,
            followUp.lines().stream().map(line -> row(line, measures)).toList());
    }

    private List<String> row(Line line, Map<MeasureId, String> measures) {
        var said = line.said();
        return List.of(
            measures.get(said.measure()), texts.of(line.status()), texts.of(said.effect()), orEmpty(said.worked()),
            orEmpty(said.didNotWork()));
    }

    private static String orEmpty(String text) {
        return Optional.ofNullable(text).orElse("");
    }
}
