package platssamverkan.web.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import platssamverkan.document.DocumentId;
import platssamverkan.document.DocumentService;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.project.ProjectPage;
import platssamverkan.web.security.Person;

/** A project's files, to be seen in a list and saved one at a time; no browser is ever asked to show one. */
@Controller
@RequestMapping("/projects/{id}/documents")
class DocumentsController {

    private final ProjectDoor door;
    private final DocumentLines lines;
    private final DocumentService documents;

    DocumentsController(ProjectDoor door, DocumentLines lines, DocumentService documents) {
        this.door = door;
        this.lines = lines;
        this.documents = documents;
    }

    @GetMapping
    String documents(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        ProjectPage.show(model, project, door.isLedBy(project, person.account()));
        model.addAttribute("tends", door.isTendedBy(project, person.account()));
        model.addAttribute("lines", lines.of(project, person.account()));
        return "document/documents";
    }

    @GetMapping("/{documentId}")
    void save(
        @PathVariable String id, @PathVariable String documentId, @AuthenticationPrincipal Person person,
        HttpServletResponse response
    ) throws IOException {
        var project = door.read(id, person.account());
        var document = DocumentId.of(documentId)
            .flatMap(known -> documents.find(project.id(), known, person.id())).orElseThrow(NotFound::new);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
            .filename(document.fileName(), StandardCharsets.UTF_8).build().toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(document.type().mediaType());
        response.setContentLengthLong(document.size());
        documents.write(document, response.getOutputStream());
    }
}
