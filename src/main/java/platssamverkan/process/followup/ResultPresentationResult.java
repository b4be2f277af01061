package platssamverkan.process.followup;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.followup.EvaluationView;
import platssamverkan.followup.ExpectedResultsService;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.meeting.MeetingResults;
import platssamverkan.project.ProjectId;

@Component
class ResultPresentationResult implements StepResult {

    private final MeetingService meetings;
    private final MeetingResults meetingResults;
    private final ExpectedResultsService results;
    private final ReportTables tables;

    ResultPresentationResult(
        MeetingService meetings, MeetingResults meetingResults, ExpectedResultsService results, ReportTables tables
    ) {
        this.meetings = meetings;
        this.meetingResults = meetingResults;
        this.results = results;
        this.tables = tables;
    }

    @Override
    public String step() {
        return "presentResults";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return meetingResults.show(meetings.meetings(projectId, step()), AgendaPoint.OF_RESULT_PRESENTATION)
            .map(meeting -> results.presented(projectId)
                .map(EvaluationView::results)
                .map(shown -> meeting.with(tables.results(shown)))
                .orElse(meeting));
    }
}
