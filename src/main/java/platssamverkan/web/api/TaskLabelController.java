package platssamverkan.web.api;

import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import platssamverkan.process.desk.TaskLabels;
import platssamverkan.web.security.Person;

/** Names for the tasks that Tasklist lists. */
@RestController
class TaskLabelController {

    private final TaskLabels labels;

    TaskLabelController(TaskLabels labels) {
        this.labels = labels;
    }

    @GetMapping("/api/task-labels")
    Map<String, String> labels(@RequestParam List<String> id, @AuthenticationPrincipal Person person) {
        return labels.of(id, person.id());
    }
}
