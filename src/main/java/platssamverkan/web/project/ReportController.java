package platssamverkan.web.project;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.TableView;
import platssamverkan.report.ReportService;
import platssamverkan.report.ReportView;
import platssamverkan.web.frame.Days;
import platssamverkan.web.security.Person;

/** What the project has found, decided and done, from beginning to end, to be read or printed. */
@Controller
@RequestMapping("/projects/{id}/report")
class ReportController {

    /** A version with who adopted it. */
    record VersionLine(int version, Instant finalisedAt, String by, Optional<String> correctionReason) {}

    /** A chapter, or what stands in one. */
    record Part(int level, String heading, ResultView content) {}

    private final ProjectDoor door;
    private final ProjectJourney journey;
    private final Journeys journeys;
    private final ReportService reports;
    private final AccountService accounts;
    private final Days days;

    ReportController(
        ProjectDoor door, ProjectJourney journey, Journeys journeys, ReportService reports, AccountService accounts,
        Days days
    ) {
        this.accounts = accounts;
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
        var versions = reports.versions(project.id());
        model.addAttribute("modules", versions.isEmpty()
            ? journeys.of(journey.of(project.id())).stream().filter(ModuleItem::hasResults).toList() : List.of());
        model.addAttribute("parts", versions.isEmpty() ? List.of() : parts(versions.get(versions.size() - 1)));
        model.addAttribute("adopted", !versions.isEmpty());
        model.addAttribute("today", days.today());
        model.addAttribute("versions", versions.stream().map(this::line).toList());
        model.addAttribute("tends", door.isTendedBy(project, person.account()));
        return "project/report";
    }

    private VersionLine line(ReportView report) {
        return new VersionLine(report.version(), report.finalisedAt(), accounts.displayName(report.finalisedBy()),
            report.correctionReason());
    }

    /** The report's own chapters as they were stored. */
    private static List<Part> parts(ReportView report) {
        return report.content().printed().stream()
            .map(part -> new Part(part.level(), part.heading(), new ResultView(part.paragraphs(), part.tables().stream()
                .map(table -> new TableView(table.caption(), table.columns(), table.rows())).toList())))
            .toList();
    }
}
