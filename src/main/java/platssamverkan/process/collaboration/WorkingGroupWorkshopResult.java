package platssamverkan.process.collaboration;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.meeting.AgendaPoint;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.meeting.MeetingResults;
import platssamverkan.project.ProjectId;

@Component
class WorkingGroupWorkshopResult implements StepResult {

    private final MeetingService meetings;
    private final MeetingResults results;

    WorkingGroupWorkshopResult(MeetingService meetings, MeetingResults results) {
        this.meetings = meetings;
        this.results = results;
    }

    @Override
    public String step() {
        return "holdWorkingGroupWorkshop";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return results.show(meetings.meetings(projectId, step()), AgendaPoint.OF_WORKING_GROUP_WORKSHOP);
    }
}
