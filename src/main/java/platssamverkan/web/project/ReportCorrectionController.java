package platssamverkan.web.project;

import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.report.ReportService;
import platssamverkan.report.ReportView;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.security.Person;

/** Corrects the words of an adopted final report, also when the project is over; each correction is a new version. */
@Controller
@RequestMapping("/projects/{id}/report/correct")
class ReportCorrectionController {

    private static final String PAGE = "project/correct-report";

    private final ProjectDoor door;
    private final ReportService reports;
    private final Texts texts;
    private final Clock clock;

    ReportCorrectionController(ProjectDoor door, ReportService reports, Texts texts, Clock clock) {
        this.door = door;
        this.reports = reports;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String form(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var report = show(model, door.tend(id, person.account()));
        model.addAttribute("form", new ReportCorrectionForm(report.content().summary(), ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView correct(
        @PathVariable String id, @ModelAttribute("form") ReportCorrectionForm form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = door.tend(id, person.account());
        show(model, project);
        var corrected = reports.correct(project.id(), form.summary(), form.reason(), person.id(), clock.instant());
        if (corrected.isAccepted()) {
            flash.addFlashAttribute("done", texts.text("correctReport.done", corrected.value().version()));
            return new ModelAndView("redirect:/projects/" + id + "/report");
        }
        Refusals.into(result, corrected.refusals());
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ReportView show(Model model, ProjectView project) {
        ProjectPage.show(model, project, false);
        return reports.report(project.id()).orElseThrow(NotFound::new);
    }
}
