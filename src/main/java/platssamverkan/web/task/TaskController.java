package platssamverkan.web.task;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import platssamverkan.process.desk.EndedTask;
import platssamverkan.process.desk.EndedTasks;
import platssamverkan.process.desk.SubmissionDesk;
import platssamverkan.process.desk.SubmissionView;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskRelease;
import platssamverkan.process.desk.TaskView;
import platssamverkan.process.desk.Texts;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.ProjectStanding;
import platssamverkan.web.security.Person;

@Controller
@RequestMapping("/tasks/{taskId}")
class TaskController {

    private final TaskDesk desk;
    private final TaskRelease release;
    private final SubmissionDesk submissions;
    private final EndedTasks ended;
    private final ProjectStanding standing;
    private final Texts texts;

    TaskController(
        TaskDesk desk, TaskRelease release, SubmissionDesk submissions, EndedTasks ended, ProjectStanding standing,
        Texts texts
    ) {
        this.desk = desk;
        this.release = release;
        this.submissions = submissions;
        this.ended = ended;
        this.standing = standing;
        this.texts = texts;
    }

    @GetMapping
    ModelAndView task(@PathVariable String taskId, @AuthenticationPrincipal Person person, Model model) {
        return desk.find(taskId, person.id())
            .filter(TaskController::isShown)
            .map(task -> page(task, model))
            .orElseGet(() -> alreadyDone(taskId, person, model));
    }

    @PostMapping("/claim")
    String claim(@PathVariable String taskId, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        say(flash, desk.claim(taskId, person.id()), "task.claimed", isPaused(taskId, person) ? "task.paused" : "task.notClaimed");
        return "redirect:/tasks/" + taskId;
    }

    @PostMapping("/unclaim")
    String unclaim(@PathVariable String taskId, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        say(flash, desk.unclaim(taskId, person.id()), "task.unclaimed", isPaused(taskId, person) ? "task.paused" : "task.notUnclaimed");
        return "redirect:/tasks/" + taskId;
    }

    private boolean isPaused(String taskId, Person person) {
        return desk.find(taskId, person.id()).filter(TaskView::paused).isPresent();
    }

    @PostMapping("/release")
    String release(@PathVariable String taskId, @AuthenticationPrincipal Person person, RedirectAttributes flash) {
        var task = desk.find(taskId, person.id()).filter(TaskController::isShown).orElseThrow(NotFound::new);
        var taker = release.release(taskId, person.id());
        flash.addFlashAttribute(taker.isPresent() ? "done" : "careful",
            taker.map(name -> texts.text("task.released", name)).orElseGet(() -> texts.text("task.notReleased")));
        return task.forMe() ? "redirect:/tasks/" + taskId : "redirect:/projects/" + task.project().id();
    }

    private void say(RedirectAttributes flash, boolean done, String whenDone, String otherwise) {
        flash.addFlashAttribute(done ? "done" : "careful", texts.text(done ? whenDone : otherwise));
    }

    /** To those whose task it is, and to those who may give it back for somebody else. */
    private static boolean isShown(TaskView task) {
        return task.forMe() || task.releasable();
    }

    private static ModelAndView page(TaskView task, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("example", task.project().example());
        return new ModelAndView("task/task");
    }

    private ModelAndView alreadyDone(String taskId, Person person, Model model) {
        return submissions.find(taskId, person.id()).map(submission -> done(submission, model))
            .orElseGet(() -> gone(ended.find(taskId, person.id()).orElseThrow(NotFound::new), model));
    }

    private ModelAndView gone(EndedTask task, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("why", standing.of(task.project()).filter(said -> task.project().status().isOver()));
        model.addAttribute("example", task.project().example());
        return new ModelAndView("task/ended", HttpStatus.GONE);
    }

    private static ModelAndView done(SubmissionView submission, Model model) {
        model.addAttribute("submission", submission);
        model.addAttribute("example", submission.project().example());
        return new ModelAndView("task/gone", HttpStatus.GONE);
    }
}
