package platssamverkan.web.start;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import platssamverkan.process.desk.SubmissionDesk;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.security.Person;

@Controller
class DoneTasksController {

    private final SubmissionDesk submissions;

    DoneTasksController(SubmissionDesk submissions) {
        this.submissions = submissions;
    }

    @GetMapping("/tasks/done")
    String list(@AuthenticationPrincipal Person person, Model model) {
        model.addAttribute("submissions", submissions.of(person.id()));
        return "start/done";
    }

    @GetMapping("/tasks/done/{taskId}")
    String one(@PathVariable String taskId, @AuthenticationPrincipal Person person, Model model) {
        var submission = submissions.find(taskId, person.id()).orElseThrow(NotFound::new);
        model.addAttribute("submission", submission);
        model.addAttribute("example", submission.project().example());
        return "start/submission";
    }
}
