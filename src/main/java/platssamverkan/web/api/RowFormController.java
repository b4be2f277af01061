package platssamverkan.web.api;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowRemoval;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.project.ProjectId;
import platssamverkan.web.security.Person;

@RestController
@RequestMapping("/api/projects/{projectId}/worksheets/{sheet}/rows/{rowKey}")
class RowFormController {

    private final RowDesk rows;
    private final RowRemoval removal;
    private final RefusalTexts refusals;

    RowFormController(RowDesk rows, RowRemoval removal, RefusalTexts refusals) {
        this.rows = rows;
        this.removal = removal;
        this.refusals = refusals;
    }

    @GetMapping
    ResponseEntity<FormAnswer> open(
        @PathVariable ProjectId projectId, @PathVariable String sheet, @PathVariable String rowKey,
        @AuthenticationPrincipal Person person, CsrfToken csrf
    ) {
        return ResponseEntity.of(
            rows.open(projectId, sheet, rowKey, person.id()).map(form -> FormAnswer.of(form, csrf)));
    }

    @PutMapping("/draft")
    ResponseEntity<Void> keepDraft(
        @PathVariable ProjectId projectId, @PathVariable String sheet, @PathVariable String rowKey,
        @RequestBody FormBody body, @AuthenticationPrincipal Person person
    ) {
        return rows.keepDraft(projectId, sheet, rowKey, body.typed(), person.id())
            ? ResponseEntity.noContent().build()
            : ResponseEntity.notFound().build();
    }

    @PostMapping
    ResponseEntity<Object> save(
        @PathVariable ProjectId projectId, @PathVariable String sheet, @PathVariable String rowKey,
        @RequestBody FormBody body, @AuthenticationPrincipal Person person
    ) {
        return answer(
            projectId, sheet, rows.save(projectId, sheet, rowKey, body.version(), body.value(), person.id()));
    }

    @DeleteMapping
    ResponseEntity<Object> remove(
        @PathVariable ProjectId projectId, @PathVariable String sheet, @PathVariable String rowKey,
        @RequestParam long version, @AuthenticationPrincipal Person person
    ) {
        return answer(projectId, sheet, removal.remove(projectId, sheet, rowKey, version, person.id()));
    }

    private ResponseEntity<Object> answer(ProjectId project, String sheet, RowSaved saved) {
        if (saved instanceof RowSaved.Done done) {
            var page = "/projects/" + project + "/worksheets/" + sheet + "?saved=" + done.rowKey();
            return ResponseEntity.ok(Map.of("location", page));
        }
        return saved instanceof RowSaved.Refused refused ? refused(refused) : ResponseEntity.notFound().build();
    }

    private ResponseEntity<Object> refused(RowSaved.Refused refused) {
        var texts = refusals.of(refused.refusals());
        return refused.isStale()
            ? ResponseEntity.status(HttpStatus.CONFLICT).body(new Stale(texts.refusals().get(0).message(), true))
            : ResponseEntity.unprocessableEntity().body(texts);
    }

    /** The row has changed: it can be read anew, and what was typed stands beside it then. */
    private record Stale(String message, boolean reload) {}
}
