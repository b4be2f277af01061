package platssamverkan.web.project;

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
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.CalendarService;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.security.Person;

/** A project's days, and moving one of them. */
@Controller
@RequestMapping("/projects/{id}/calendar")
class CalendarController {

    private static final String MOVE = "project/move";

    private final ProjectDoor door;
    private final ProjectJourney journey;
    private final Journeys journeys;
    private final CalendarService calendar;
    private final Texts texts;

    CalendarController(
        ProjectDoor door, ProjectJourney journey, Journeys journeys, CalendarService calendar, Texts texts
    ) {
        this.door = door;
        this.journey = journey;
        this.journeys = journeys;
        this.calendar = calendar;
        this.texts = texts;
    }

    @GetMapping
    String calendar(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        ProjectPage.show(model, project, door.isLedBy(project, person.account()));
        model.addAttribute("modules", journeys.of(journey.states(project.id())));
        return "project/calendar";
    }

    @GetMapping("/{step}")
    String form(@PathVariable String id, @PathVariable String step, @AuthenticationPrincipal Person person, Model model) {
        var project = door.lead(id, person.account());
        var dueOn = calendar.dueOn(project.id(), step).orElseThrow(NotFound::new);
        model.addAttribute("form", MoveForm.from(dueOn));
        show(model, project, step);
        return MOVE;
    }

    @PostMapping("/{step}")
    ModelAndView move(
        @PathVariable String id, @PathVariable String step, @ModelAttribute("form") MoveForm form,
        BindingResult result, @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = door.lead(id, person.account());
        if (!result.hasErrors()) {
            var moved = calendar.move(project.id(), step, form.getDueOn(), form.getReason(), person.id());
            if (moved.isAccepted()) {
                flash.addFlashAttribute("done",
                    texts.text("move.done", name(project, step), texts.date(moved.value())));
                return new ModelAndView("redirect:/projects/" + id + "/calendar");
            }
            Refusals.into(result, moved.refusals());
        }
        show(model, project, step);
        return new ModelAndView(MOVE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private void show(Model model, ProjectView project, String step) {
        ProjectPage.show(model, project, true);
        model.addAttribute("step", step);
        model.addAttribute("stepName", name(project, step));
        model.addAttribute("dueOn", calendar.dueOn(project.id(), step).orElseThrow(NotFound::new));
    }

    private String name(ProjectView project, String step) {
        return journey.states(project.id()).stream()
            .flatMap(module -> module.steps().stream())
            .filter(view -> view.outline().step().equals(step))
            .map(view -> view.outline().name())
            .findFirst().orElseThrow(NotFound::new);
    }
}
