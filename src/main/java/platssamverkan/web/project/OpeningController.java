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
import platssamverkan.web.frame.Days;
import platssamverkan.web.frame.NotFound;
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
    private final Texts texts;
    private final Days days;

    OpeningController(
        ProjectOpening opening, ModelCatalogue models, CalendarPreview preview, Texts texts, Days days
    ) {
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
            var opened = opening.open(form.getName(), form.getPurpose(), form.getModel(), form.getStartsOn(), person.id());
            if (opened.isAccepted()) {
                flash.addFlashAttribute("done", texts.text("opening.done", opened.value().name()));
                return new ModelAndView("redirect:/projects/" + opened.value().id());
            }
            Refusals.into(result, opened.refusals());
        }
        show(form, person, model);
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private void show(OpeningForm form, Person person, Model model) {
        if (!person.account().opensProjects()) {
            throw new NotFound();
        }
        model.addAttribute("models", models.available());
        model.addAttribute("calendar", form.hasCalendar() ? preview.of(form.getModel(), form.getStartsOn()) : null);
        model.addAttribute("endsOn", form.hasCalendar() ? form.getStartsOn().plusMonths(form.getModel().months()) : null);
    }
}
