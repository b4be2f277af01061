package platssamverkan.process.measure;

import org.camunda.bpm.engine.ManagementService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import platssamverkan.project.DueDateMoved;

/** The end of the time for measures follows the day of the follow-up that it is counted from. */
@Component
class MeasurePeriod {

    private static final String TIMER = "BoundaryEvent_measurePeriodOver";

    private final ManagementService management;
    private final ProjectDates dates;

    MeasurePeriod(ManagementService management, ProjectDates dates) {
        this.management = management;
        this.dates = dates;
    }

    @EventListener
    void on(DueDateMoved moved) {
        var project = moved.projectId().toString();
        if (moved.step().equals(ProjectDates.FOLLOW_UP)) {
            management.createJobQuery().tenantIdIn(project).activityId(TIMER).list().forEach(
                timer -> management.setJobDuedate(timer.getId(), dates.measurePeriodEnd(project), false));
        }
    }
}
