package platssamverkan.web.document;

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
import platssamverkan.document.DocumentId;
import platssamverkan.document.DocumentService;
import platssamverkan.document.DocumentView;
import platssamverkan.document.RegisterDocument;
import platssamverkan.document.RegistrationService;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.shared.Outcome;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.Reason;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.project.ProjectPage;
import platssamverkan.web.security.Person;

/** Registers one file of a project, or says that it is no longer relied on. */
@Controller
@RequestMapping("/projects/{id}/documents/{documentId}")
class DocumentController {

    private static final String REGISTER = "document/register";
    private static final String WITHDRAW = "document/withdraw";

    private final ProjectDoor door;
    private final DocumentService documents;
    private final RegistrationService registrations;
    private final Texts texts;

    DocumentController(
        ProjectDoor door, DocumentService documents, RegistrationService registrations, Texts texts
    ) {
        this.door = door;
        this.documents = documents;
        this.registrations = registrations;
        this.texts = texts;
    }

    @GetMapping("/registration")
    String registration(
        @PathVariable String id, @PathVariable String documentId, @AuthenticationPrincipal Person person, Model model
    ) {
        var project = door.tend(id, person.account());
        var document = show(model, project, documentId, person);
        var now = registrations.latest(project.id()).get(document.id());
        model.addAttribute("form", new RegisterDocument(
            now.ownerOrganisation(), now.holder(), now.correspondent(), now.registryNumber()));
        return REGISTER;
    }

    @PostMapping("/registration")
    ModelAndView register(
        @PathVariable String id, @PathVariable String documentId, @ModelAttribute("form") RegisterDocument form,
        BindingResult result, @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var document = show(model, door.tend(id, person.account()), documentId, person);
        return answer(registrations.register(document, form, person.id()), REGISTER, "documents.register.done", id, result, flash);
    }

    @GetMapping("/withdraw")
    String withdrawal(
        @PathVariable String id, @PathVariable String documentId, @AuthenticationPrincipal Person person, Model model
    ) {
        withdrawable(id, documentId, person, model);
        model.addAttribute("form", Reason.empty());
        return WITHDRAW;
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
        @PathVariable String id, @PathVariable String documentId, @ModelAttribute("form") Reason form,
        BindingResult result, @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var document = withdrawable(id, documentId, person, model);
        var withdrawn = documents.withdraw(document.projectId(), document.id(), form.reason(), person.id());
        return answer(withdrawn, WITHDRAW, "documents.withdraw.done", id, result, flash);
    }

    /** Those who tend the project, and the person who brought the file. */
    private DocumentView withdrawable(String id, String documentId, Person person, Model model) {
        var project = door.read(id, person.account());
        var document = show(model, project, documentId, person);
        if (!document.uploadedBy().equals(person.id()) && !door.isTendedBy(project, person.account())) {
            throw new NotFound();
        }
        return document;
    }

    private DocumentView show(Model model, ProjectView project, String documentId, Person person) {
        var document = DocumentId.of(documentId)
            .flatMap(known -> documents.find(project.id(), known, person.id()))
            .filter(found -> found.subject().isPresent()).orElseThrow(NotFound::new);
        ProjectPage.show(model, project, false);
        model.addAttribute("document", document);
        return document;
    }

    private ModelAndView answer(
        Outcome<?> outcome, String page, String done, String id, BindingResult result, RedirectAttributes flash
    ) {
        if (outcome.isAccepted()) {
            flash.addFlashAttribute("done", texts.text(done));
            return new ModelAndView("redirect:/projects/" + id + "/documents");
        }
        Refusals.into(result, outcome.refusals());
        return new ModelAndView(page, HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
