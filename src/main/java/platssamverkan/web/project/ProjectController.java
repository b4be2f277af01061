package platssamverkan.web.project;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import platssamverkan.actionplan.PlanChangeService;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.meeting.MeetingService;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskLine;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.process.survey.SecondWaveReading;
import platssamverkan.project.ProjectView;
import platssamverkan.web.security.Person;

/** Where a project stands: what is next, what is done, and what each step recorded. */
@Controller
@RequestMapping("/projects/{id}")
class ProjectController {

    private final ProjectDoor door;
    private final ProjectJourney journey;
    private final Journeys journeys;
    private final ProjectSummaries summaries;
    private final UnheldRoles unheldRoles;
    private final PlanChangeService changes;
    private final TaskDesk desk;
    private final WorksheetDesk worksheets;
    private final MeetingsPage meetings;
    private final MeetingService held;
    private final WorkingGroupService workingGroups;
    private final SecondWaveReading secondWave;

    ProjectController(
        ProjectDoor door, ProjectJourney journey, Journeys journeys, ProjectSummaries summaries,
        UnheldRoles unheldRoles, PlanChangeService changes, TaskDesk desk,
        WorksheetDesk worksheets, MeetingsPage meetings, MeetingService held, WorkingGroupService workingGroups, SecondWaveReading secondWave
    ) {
        this.door = door;
        this.journey = journey;
        this.journeys = journeys;
        this.summaries = summaries;
        this.unheldRoles = unheldRoles;
        this.changes = changes;
        this.desk = desk;
        this.worksheets = worksheets;
        this.meetings = meetings;
        this.held = held;
        this.workingGroups = workingGroups;
        this.secondWave = secondWave;
    }

    @GetMapping
    String overview(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        ProjectPage.show(model, project, door.isLedBy(project, person.account()));
        var modules = journeys.of(journey.of(project.id()));
        model.addAttribute("modules", modules);
        model.addAttribute("summary", summaries.of(project, modules));
        model.addAttribute("change", changes.open(project.id()).orElse(null));
        var tasks = tasks(project, person);
        model.addAttribute("mine", tasks.stream().filter(task -> task.subject().isEmpty()).toList());
        model.addAttribute("measures", tasks.stream().filter(task -> task.subject().isPresent()).toList());
        model.addAttribute("meetings", meetings.coming(project.id()));
        model.addAttribute("metBefore", !held.meetings(project.id()).isEmpty());
        model.addAttribute("hasWorkingGroups", !workingGroups.groups(project.id()).isEmpty());
        model.addAttribute("corrections", worksheets.corrections(project.id(), person.id()));
        model.addAttribute("unheld", unheldRoles.of(project.id()));
        model.addAttribute("season", secondWave.sentences(project.id()));
        return "project/project";
    }

    private List<TaskLine> tasks(ProjectView project, Person person) {
        return desk.tasks(person.id()).stream().filter(task -> task.projectId().equals(project.id())).toList();
    }
}
