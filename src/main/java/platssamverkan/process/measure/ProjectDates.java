package platssamverkan.process.measure;

import java.util.Date;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.DueDates;
import platssamverkan.process.engine.NamedInDiagram;
import platssamverkan.project.CalendarService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;

/** Answers the diagram's questions about days of the project. */
@Component
@NamedInDiagram
public class ProjectDates {

    static final String FOLLOW_UP = "followUpInspection";
    private static final int DAYS_TO_FOLLOW_UP = 30;
    private static final int MONTHS_BEFORE_THE_END = 2;

    private final CalendarService calendar;
    private final ProjectService projects;
    private final DueDates days;

    ProjectDates(CalendarService calendar, ProjectService projects, DueDates days) {
        this.calendar = calendar;
        this.projects = projects;
        this.days = days;
    }

    /** When the follow-up no longer waits for measures: a month before its inspection is due. */
    public Date measurePeriodEnd(String projectId) {
        var project = ProjectId.of(projectId);
        return days.endOf(calendar.dueOn(project, FOLLOW_UP)
            .map(day -> day.minusDays(DAYS_TO_FOLLOW_UP))
            .orElseGet(() -> projects.get(project).endsOn().minusMonths(MONTHS_BEFORE_THE_END)));
    }
}
