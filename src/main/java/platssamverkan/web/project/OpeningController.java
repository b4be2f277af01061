package platssamverkan.web.project;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.web.frame.Days;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.Option;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.security.Person;

/** Starts a project; its calendar is shown before anything is made. */
@Controller
@RequestMapping("/projects/new")
class OpeningController {

    private static final String PAGE = "project/new";

    private final ProjectOpening opening;
    private final ModelCatalogue models;
    private final CalendarPreview preview;
    private final ProjectService projects;
    private final Texts texts;
    private final Days days;

    OpeningController(
        ProjectOpening opening, ModelCatalogue models, CalendarPreview preview, ProjectService projects, Texts texts,
        Days days
    ) {
        this.projects = projects;
        this.opening = opening;
        this.models = models;
        this.preview = preview;
        this.texts = texts;
        this.days = days;
    }

    @GetMapping({"", "/calendar"})
    String form(@ModelAttribute("form") OpeningForm form, BindingResult result, @AuthenticationPrincipal Person person, Model model) {
        if (!result.hasErrors()) {
            form.fill(models.available().get(0), days.today());
        }
        show(form, person, model);
        return PAGE;
    }

    /** The same page with the calendar of what is filled in; nothing is created. */
    @PostMapping("/calendar")
    String preview(@ModelAttribute("form") OpeningForm form, BindingResult result, @AuthenticationPrincipal Person person, Model model) {
        show(form, person, model);
        return PAGE;
    }

    @HxRequest
    @PostMapping("/calendar")
    String calendar(@ModelAttribute("form") OpeningForm form, BindingResult result, @AuthenticationPrincipal Person person, Model model) {
        show(form, person, model);
        return PAGE + " :: calendar";
    }

    @PostMapping
    ModelAndView open(
        @ModelAttribute("form") OpeningForm form, BindingResult result, @AuthenticationPrincipal Person person,
        Model model, RedirectAttributes flash
    ) {
        if (!result.hasErrors()) {
            var opened = opened(form, person);
            if (opened.isAccepted()) {
                flash.addFlashAttribute("done", texts.text("opening.done", opened.value().name()));
                return new ModelAndView("redirect:/projects/" + opened.value().id());
            }
            Refusals.into(result, opened.refusals());
        }
        show(form, person, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private Outcome<ProjectView> opened(OpeningForm form, Person person) {
        return form.from()
            .map(source -> opened(source, form, person))
            .orElseGet(() -> opening.open(
                form.getName(), form.getPurpose(), form.getModel(), form.getStartsOn(), person.id()));
    }

    /** Only a project that the person can choose is gone on from. */
    private Outcome<ProjectView> opened(String source, OpeningForm form, Person person) {
        return projects.projectsOf(person.id()).stream()
            .filter(project -> project.id().toString().equals(source))
            .findAny()
            .map(project -> opening.openFrom(
                project.id(), form.getName(), form.getPurpose(), form.getModel(), form.getStartsOn(), person.id()))
            .orElseGet(() -> Outcome.refused(Refusal.at("source", "unknownSource")));
    }

    private void show(OpeningForm form, Person person, Model model) {
        if (!person.account().opensProjects()) {
            throw new NotFound();
        }
        model.addAttribute("models", models.available());
        model.addAttribute("sources", projects.projectsOf(person.id()).stream()
            .map(project -> new Option(project.id().toString(), project.name()))
            .toList());
        model.addAttribute("calendar", form.hasCalendar() ? preview.of(form.getModel(), form.getStartsOn()) : null);
        model.addAttribute("endsOn", form.hasCalendar() ? form.getStartsOn().plusMonths(form.getModel().months()) : null);
    }
}
