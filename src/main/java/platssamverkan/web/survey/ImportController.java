package platssamverkan.web.survey;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.survey.AnswerImport;
import platssamverkan.project.ProjectView;
import platssamverkan.shared.CleanText;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.survey.AnswerTable;
import platssamverkan.survey.AnswerTable.RowFault;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.project.ProjectPage;
import platssamverkan.web.security.Person;

/** Takes in a file of answers while its step is open: choose, look through, confirm. */
@Controller
@RequestMapping("/projects/{id}/survey/import")
class ImportController {

    private static final String PAGE = "survey/import";
    private static final int LONGEST_NAME = 200;

    private final ProjectDoor door;
    private final AnswerImport imports;
    private final Texts texts;

    ImportController(ProjectDoor door, AnswerImport imports, Texts texts) {
        this.door = door;
        this.imports = imports;
        this.texts = texts;
    }

    /** One thing to mend, with the row that it stands on; empty for the file as a whole. */
    record Line(String row, String message) {}

    @GetMapping
    String page(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        show(model, typing(id, person), person, List.of(), null);
        return PAGE;
    }

    @PostMapping
    ModelAndView lookThrough(
        @PathVariable String id, @RequestParam Optional<UUID> occasion, @RequestParam Optional<MultipartFile> file,
        @AuthenticationPrincipal Person person, Model model
    ) throws IOException {
        var project = typing(id, person);
        var given = file.filter(one -> !one.isEmpty() || !name(one).isEmpty());
        var missing = missing(occasion, given);
        var faults = missing.isEmpty()
            ? imports.lookThrough(
                project.id(), person.id(), occasion.orElseThrow(), name(given.orElseThrow()), given.get().getBytes())
            : missing;
        if (faults.isEmpty()) {
            return new ModelAndView("redirect:/projects/" + id + "/survey/import");
        }
        show(model, project, person, faults, occasion.orElse(null));
        return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** What the filter sends back from: the file never came so far as to be looked through. */
    @GetMapping(params = TooLargeFile.PARAMETER)
    String tooLarge(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        show(model, typing(id, person), person, List.of(new RowFault(0, AnswerTable.tooLarge())), null);
        return PAGE;
    }

    @PostMapping("/confirm")
    String confirm(
        @PathVariable String id, @RequestParam UUID file, @AuthenticationPrincipal Person person, RedirectAttributes flash
    ) {
        var taken = imports.confirm(typing(id, person).id(), person.id(), file);
        return answer(id, "survey.import.done", taken, flash);
    }

    @PostMapping("/discard")
    String discard(@PathVariable String id, @AuthenticationPrincipal Person person) {
        imports.discard(typing(id, person).id(), person.id());
        return "redirect:/projects/" + id + "/survey/import";
    }

    @PostMapping("/remove")
    String remove(
        @PathVariable String id, @RequestParam UUID file, @AuthenticationPrincipal Person person, RedirectAttributes flash
    ) {
        return answer(
            id, "survey.import.takenBack", imports.takeBack(typing(id, person).id(), person.id(), file), flash);
    }

    @GetMapping("/template")
    ResponseEntity<byte[]> template(@PathVariable String id, @AuthenticationPrincipal Person person) {
        var project = typing(id, person);
        return ResponseEntity.ok()
            .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
            .header(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(texts.text("survey.import.templateName")).build().toString())
            .body(imports.template(project.id()));
    }

    private static List<RowFault> missing(Optional<UUID> occasion, Optional<MultipartFile> file) {
        return Stream.of(
                Refusal.at("occasion", "occasionMissing"), Refusal.at("file", "fileMissing"))
            .filter(refusal -> "file".equals(refusal.path()) ? file.isEmpty() : occasion.isEmpty())
            .map(refusal -> new RowFault(0, refusal))
            .toList();
    }

    private ProjectView typing(String id, Person person) {
        var project = door.read(id, person.account());
        if (!imports.isOpenTo(project.id(), person.id())) {
            throw new NotFound();
        }
        return project;
    }

    private String answer(String id, String done, Outcome<Integer> outcome, RedirectAttributes flash) {
        flash.addFlashAttribute(outcome.isAccepted() ? "done" : "careful", outcome.isAccepted()
            ? texts.text(done, outcome.value())
            : sentence(outcome.refusals().get(0)));
        return "redirect:/projects/" + id + "/survey/import";
    }

    private void show(Model model, ProjectView project, Person person, List<RowFault> faults, UUID occasion) {
        ProjectPage.show(model, project, door.isLedBy(project, person.account()));
        model.addAttribute("questionnaire", imports.questionnaire(project.id()));
        model.addAttribute("occasions", imports.occasions(project.id()));
        model.addAttribute("chosen", occasion);
        model.addAttribute("waiting", imports.waiting(project.id(), person.id()).orElse(null));
        model.addAttribute("taken", imports.taken(project.id()));
        model.addAttribute("faults", faults.stream()
            .map(fault -> new Line(fault.row() == 0 ? "" : texts.text("survey.import.row", fault.row()),
                sentence(fault.refusal())))
            .toList());
    }

    private String sentence(Refusal refusal) {
        return texts.text("refusal." + refusal.code(), refusal.arguments().toArray());
    }

    private static String name(MultipartFile file) {
        var name = CleanText.of(Optional.ofNullable(file.getOriginalFilename()).orElse(""));
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }
}
