package platssamverkan.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import platssamverkan.document.DocumentId;
import platssamverkan.document.DocumentService;
import platssamverkan.document.DocumentView;
import platssamverkan.document.UploadService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.web.security.Person;

/** Files on their way into a form: the body of the request is the file itself. */
@RestController
@RequestMapping("/api/projects/{projectId}/documents")
class UploadController {

    static final String NAME = "X-File-Name";

    record FileAnswer(String id, String name, long size) {

        static FileAnswer of(DocumentView document) {
            return new FileAnswer(document.id().toString(), document.name(), document.size());
        }
    }

    private final ProjectService projects;
    private final UploadService uploads;
    private final DocumentService documents;
    private final RefusalTexts refusals;

    UploadController(
        ProjectService projects, UploadService uploads, DocumentService documents, RefusalTexts refusals
    ) {
        this.projects = projects;
        this.uploads = uploads;
        this.documents = documents;
        this.refusals = refusals;
    }

    /** @param name the file's name, encoded as in an address, since a header holds no other signs than ASCII */
    @PostMapping
    ResponseEntity<Object> upload(
        @PathVariable ProjectId projectId, @RequestHeader(name = NAME, required = false) String name,
        @AuthenticationPrincipal Person person, InputStream content
    ) throws IOException {
        if (!projects.isReadableBy(projectId, person.id())) {
            return ResponseEntity.notFound().build();
        }
        var uploaded = uploads.upload(projectId, decoded(name), content, person.id());
        return uploaded.isAccepted()
            ? ResponseEntity.status(HttpStatus.CREATED).body(FileAnswer.of(uploaded.value()))
            : ResponseEntity.unprocessableEntity().body(refusals.of(uploaded.refusals()));
    }

    /** What the files of a field are called; those that are gone or not for the person are left out. */
    @GetMapping
    ResponseEntity<List<FileAnswer>> names(
        @PathVariable ProjectId projectId, @RequestParam(defaultValue = "") String ids,
        @AuthenticationPrincipal Person person
    ) {
        if (!projects.isReadableBy(projectId, person.id())) {
            return ResponseEntity.notFound().build();
        }
        var wanted = DocumentId.all(ids).orElse(List.of());
        return ResponseEntity.ok(
            documents.find(projectId, wanted, person.id()).stream().map(FileAnswer::of).toList());
    }

    @DeleteMapping("/{documentId}")
    ResponseEntity<Void> discard(
        @PathVariable ProjectId projectId, @PathVariable String documentId, @AuthenticationPrincipal Person person
    ) {
        var discarded = projects.isReadableBy(projectId, person.id())
            && DocumentId.of(documentId).filter(id -> documents.discard(projectId, id, person.id())).isPresent();
        return discarded ? ResponseEntity.noContent().build() : ResponseEntity.notFound().build();
    }

    private static String decoded(String name) {
        try {
            return Optional.ofNullable(name).map(text -> URLDecoder.decode(text, StandardCharsets.UTF_8)).orElse(null);
        } catch (IllegalArgumentException notEncoded) {
            return null;
        }
    }
}
