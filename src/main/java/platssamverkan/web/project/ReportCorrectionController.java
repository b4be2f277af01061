package platssamverkan.web.project;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import platssamverkan.report.CorrectReport;
import platssamverkan.report.ReportService;
import platssamverkan.report.TypedText;
import platssamverkan.shared.Refusal;
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

    /** A field of the form with its label. */
    record CorrectionField(String name, String label) {}

    @GetMapping
    String form(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.tend(id, person.account());
        var fields = show(model, project);
        model.addAttribute("form", new ReportCorrectionForm(
            reports.report(project.id()).orElseThrow(NotFound::new).version(),
            fields.stream().map(TypedText::text).toList(), false, ""));
        return PAGE;
    }

    @PostMapping
    ModelAndView correct(
        @PathVariable String id, @ModelAttribute("form") ReportCorrectionForm form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = door.tend(id, person.account());
        var fields = show(model, project);
        var corrected = reports.correct(project.id(), command(form, fields), person.id(), clock.instant());
        if (corrected.isAccepted()) {
            flash.addFlashAttribute("done", texts.text("correctReport.done", corrected.value().version()));
            return new ModelAndView("redirect:/projects/" + id + "/report");
        }
        Refusals.into(result, corrected.refusals().stream().map(refusal -> atField(refusal, fields)).toList());
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static CorrectReport command(ReportCorrectionForm form, List<TypedText> fields) {
        var words = new LinkedHashMap<String, String>();
        for (var i = 0; i < Math.min(form.texts().size(), fields.size()); i++) {
            words.put(fields.get(i).path(), form.texts().get(i));
        }
        return new CorrectReport(form.version(), words, form.anew(), form.reason());
    }

    private static Refusal atField(Refusal refusal, List<TypedText> fields) {
        var at = fields.stream().map(TypedText::path).toList().indexOf(refusal.path());
        return at < 0 ? refusal : new Refusal(refusal.code(), "texts[" + at + "]", refusal.arguments());
    }

    private List<TypedText> show(Model model, ProjectView project) {
        ProjectPage.show(model, project, false);
        if (reports.report(project.id()).isEmpty()) {
            throw new NotFound();
        }
        var fields = reports.correctableTexts(project.id());
        var labelled = IntStream.range(0, fields.size())
            .mapToObj(i -> new CorrectionField("texts[" + i + "]", label(fields.get(i)))).toList();
        model.addAttribute("fields", labelled);
        model.addAttribute("fieldLabels", labelled.stream()
            .collect(Collectors.toMap(CorrectionField::name, CorrectionField::label)));
        return fields;
    }

    private String label(TypedText field) {
        var name = texts.text("correctReport.field." + field.field());
        return field.of().isEmpty() ? texts.text("correctReport.text", name)
            : texts.text("correctReport.textOf", name, field.of());
    }
}
