package platssamverkan.web.project;

import java.util.function.BiFunction;
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
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.shared.Outcome;
import platssamverkan.web.frame.Reason;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.security.Person;

/** Pauses a project, takes it up again, or ends it before its time. */
@Controller
@RequestMapping("/projects/{id}/course")
class CourseController {

    private final ProjectDoor door;
    private final ProjectControl control;
    private final Texts texts;

    CourseController(ProjectDoor door, ProjectControl control, Texts texts) {
        this.door = door;
        this.control = control;
        this.texts = texts;
    }

    @GetMapping
    String course(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        ProjectPage.show(model, door.lead(id, person.account()), true);
        return "project/course";
    }

    @GetMapping("/pause")
    String pause(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        return ask(model, door.lead(id, person.account()), "pause");
    }

    @GetMapping("/end")
    String end(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        return ask(model, door.lead(id, person.account()), "end");
    }

    @PostMapping("/pause")
    ModelAndView pause(
        @PathVariable String id, @ModelAttribute("form") Reason form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        return change("pause", id, result, person, model, flash,
            (project, by) -> control.pause(project.id(), form.reason(), by.id()));
    }

    @PostMapping("/end")
    ModelAndView end(
        @PathVariable String id, @ModelAttribute("form") Reason form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        return change("end", id, result, person, model, flash,
            (project, by) -> control.endEarly(project.id(), form.reason(), by.id()));
    }

    @PostMapping("/resume")
    String resume(@PathVariable String id, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        var project = door.lead(id, person.account());
        var resumed = control.resume(project.id(), person.id());
        flash.addFlashAttribute(resumed.isAccepted() ? "done" : "careful", resumed.isAccepted()
            ? texts.text("course.resume.done", resumed.value())
            : texts.text("refusal." + resumed.refusals().get(0).code()));
        return "redirect:/projects/" + id;
    }

    private ModelAndView change(
        String change, String id, BindingResult result, Person person, Model model, RedirectAttributes flash,
        BiFunction<ProjectView, Person, Outcome<?>> control
    ) {
        var project = door.lead(id, person.account());
        var outcome = control.apply(project, person);
        if (outcome.isAccepted()) {
            flash.addFlashAttribute("done", texts.text("course." + change + ".done"));
            return new ModelAndView("redirect:/projects/" + id);
        }
        Refusals.into(result, outcome.refusals());
        show(model, project, change);
        return new ModelAndView("project/reason", HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static String ask(Model model, ProjectView project, String change) {
        model.addAttribute("form", Reason.empty());
        show(model, project, change);
        return "project/reason";
    }

    private static void show(Model model, ProjectView project, String change) {
        ProjectPage.show(model, project, true);
        model.addAttribute("change", change);
    }
}
