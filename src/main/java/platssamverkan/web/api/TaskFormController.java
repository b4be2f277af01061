package platssamverkan.web.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import platssamverkan.process.desk.EndedTasks;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskFormDesk;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.process.desk.Texts;
import platssamverkan.web.security.Person;

@RestController
@RequestMapping("/api/tasks/{taskId}")
class TaskFormController {

    private final TaskFormDesk forms;
    private final TaskSubmission submission;
    private final TaskDesk desk;
    private final EndedTasks ended;
    private final RefusalTexts refusals;
    private final Texts texts;

    TaskFormController(
        TaskFormDesk forms, TaskSubmission submission, TaskDesk desk, EndedTasks ended,
        RefusalTexts refusals, Texts texts
    ) {
        this.forms = forms;
        this.submission = submission;
        this.desk = desk;
        this.ended = ended;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping("/form")
    ResponseEntity<FormAnswer> open(
        @PathVariable String taskId, @AuthenticationPrincipal Person person, CsrfToken csrf
    ) {
        return ResponseEntity.of(forms.open(taskId, person.id()).map(form -> FormAnswer.of(form, csrf)));
    }

    @PutMapping("/form/draft")
    ResponseEntity<Void> keepDraft(
        @PathVariable String taskId, @RequestBody FormBody body, @AuthenticationPrincipal Person person
    ) {
        return answer(desk.keepDraft(taskId, person.id(), body.typed()));
    }

    @PostMapping("/form")
    ResponseEntity<Object> submit(
        @PathVariable String taskId, @RequestBody FormBody body, @AuthenticationPrincipal Person person
    ) {
        var submitted = submission.submit(taskId, person.id(), body.value());
        if (submitted instanceof Submitted.Done done) {
            return ResponseEntity.ok(Map.of("location", "/projects/" + done.projectId()));
        }
        if (submitted instanceof Submitted.Refused refused) {
            return ResponseEntity.unprocessableEntity().body(refusals.of(refused.refusals()));
        }
        if (submitted instanceof Submitted.AlreadyDone done) {
            return conflict("task.alreadyDone", done.by());
        }
        if (submitted instanceof Submitted.TakenBy taken) {
            return conflict("task.takenBy", taken.name());
        }
        return ended.find(taskId, person.id())
            .map(task -> conflict(task.project().status().isOver() ? "task.endedWithProject" : "task.ended", task.name()))
            .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @PostMapping("/claim")
    ResponseEntity<Void> claim(@PathVariable String taskId, @AuthenticationPrincipal Person person) {
        return answer(desk.claim(taskId, person.id()));
    }

    private ResponseEntity<Object> conflict(String code, String name) {
        return ResponseEntity.status(HttpStatus.CONFLICT).body(Map.of("message", texts.text(code, name)));
    }

    private static ResponseEntity<Void> answer(boolean done) {
        return done ? ResponseEntity.noContent().build() : ResponseEntity.notFound().build();
    }
}
