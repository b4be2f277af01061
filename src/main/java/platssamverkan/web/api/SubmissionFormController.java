package platssamverkan.web.api;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import platssamverkan.process.desk.SubmissionDesk;
import platssamverkan.web.security.Person;

@RestController
class SubmissionFormController {

    private final SubmissionDesk submissions;

    SubmissionFormController(SubmissionDesk submissions) {
        this.submissions = submissions;
    }

    /** The form as it was handed in. */
    @GetMapping("/api/tasks/{taskId}/submission")
    ResponseEntity<FormAnswer> open(
        @PathVariable String taskId, @AuthenticationPrincipal Person person, CsrfToken csrf
    ) {
        return ResponseEntity.of(submissions.open(taskId, person.id()).map(form -> FormAnswer.of(form, csrf)));
    }
}
