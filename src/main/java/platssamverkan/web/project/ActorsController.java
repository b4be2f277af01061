package platssamverkan.web.project;

import jakarta.validation.Valid;
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
import platssamverkan.actor.ActorService;
import platssamverkan.process.desk.Texts;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.security.Person;

/** The actors around the places; a new one can join at any time (TP-027). */
@Controller
@RequestMapping("/projects/{id}/actors")
class ActorsController {

    private static final String VIEW = "project/actors";

    private final ProjectDoor door;
    private final ActorsPage page;
    private final ActorService actors;
    private final Texts texts;
    private final Clock clock;

    ActorsController(ProjectDoor door, ActorsPage page, ActorService actors, Texts texts, Clock clock) {
        this.door = door;
        this.page = page;
        this.actors = actors;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String actors(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        model.addAttribute("form", ActorForm.empty());
        page.show(model, project, door.isLedBy(project, person.account()));
        return VIEW;
    }

    @PostMapping
    ModelAndView join(
        @PathVariable String id, @Valid @ModelAttribute("form") ActorForm form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = door.lead(id, person.account());
        if (!result.hasErrors()) {
            var joined = actors.join(project.id(), form.details(), person.id(), clock.instant());
            Refusals.into(result, joined.refusals());
        }
        if (result.hasErrors()) {
            page.show(model, project, true);
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("done", texts.text("actors.joined", form.name()));
        return new ModelAndView("redirect:/projects/" + id + "/actors");
    }
}
