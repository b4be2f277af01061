package platssamverkan.web.task;

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
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.process.desk.TaskView;
import platssamverkan.process.desk.Texts;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.Reason;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.security.Person;

/** Passes over a step that the model lets people pass over. */
@Controller
@RequestMapping("/tasks/{taskId}/skip")
class SkipController {

    private static final String FORM = "task/skip";

    private final TaskDesk desk;
    private final TaskSubmission submission;
    private final Texts texts;

    SkipController(TaskDesk desk, TaskSubmission submission, Texts texts) {
        this.desk = desk;
        this.submission = submission;
        this.texts = texts;
    }

    @GetMapping
    String form(@PathVariable String taskId, @AuthenticationPrincipal Person person, Model model) {
        show(skippable(taskId, person), model);
        model.addAttribute("form", Reason.empty());
        return FORM;
    }

    @PostMapping
    ModelAndView skip(
        @PathVariable String taskId, @ModelAttribute("form") Reason form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var task = skippable(taskId, person);
        var submitted = submission.skip(taskId, person.id(), form.reason());
        if (submitted instanceof Submitted.Refused refused) {
            Refusals.into(result, refused.refusals());
            show(task, model);
            return new ModelAndView(FORM, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (submitted instanceof Submitted.Done) {
            flash.addFlashAttribute("done", texts.text("task.skipped", task.name()));
            return new ModelAndView("redirect:/projects/" + task.project().id());
        }
        return new ModelAndView("redirect:/tasks/" + taskId);
    }

    private TaskView skippable(String taskId, Person person) {
        return desk.find(taskId, person.id())
            .filter(task -> task.forMe() && task.skippable())
            .orElseThrow(NotFound::new);
    }

    private static void show(TaskView task, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("example", task.project().example());
    }
}
