package platssamverkan.web.project;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.report.ReportService;
import platssamverkan.web.frame.Days;
import platssamverkan.web.security.Person;

/** What the project has found, decided and done, from beginning to end, to be read or printed. */
@Controller
@RequestMapping("/projects/{id}/report")
class ReportController {

    private static final String LAST_STEP = "finaliseReport";

    private final ProjectDoor door;
    private final ProjectJourney journey;
    private final Journeys journeys;
    private final ReportService reports;
    private final Days days;

    ReportController(
        ProjectDoor door, ProjectJourney journey, Journeys journeys, ReportService reports, Days days
    ) {
        this.reports = reports;
        this.door = door;
        this.journey = journey;
        this.journeys = journeys;
        this.days = days;
    }

    @GetMapping
    String report(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        ProjectPage.show(model, project, door.isLedBy(project, person.account()));
        var modules = journeys.of(journey.of(project.id()));
        model.addAttribute("modules", modules.stream().filter(ModuleItem::hasResults).toList());
        model.addAttribute("adopted", modules.stream()
            .flatMap(module -> module.steps().stream())
            .anyMatch(step -> step.isBehind() && step.view().outline().step().equals(LAST_STEP)));
        model.addAttribute("today", days.today());
        model.addAttribute("versions", reports.versions(project.id()));
        model.addAttribute("tends", door.isTendedBy(project, person.account()));
        return "project/report";
    }
}
