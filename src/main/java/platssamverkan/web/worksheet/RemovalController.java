package platssamverkan.web.worksheet;

import org.springframework.http.HttpStatus;
import java.util.List;
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
import platssamverkan.process.desk.RemovableRow;
import platssamverkan.process.desk.RowRemoval;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.security.Person;

/** Asks once more before a row is taken away. */
@Controller
@RequestMapping("/projects/{id}/worksheets/{key}/rows/{row}/remove")
class RemovalController {

    private static final String PAGE = "worksheet/remove";

    private final ProjectDoor door;
    private final RowRemoval removal;
    private final Texts texts;

    RemovalController(ProjectDoor door, RowRemoval removal, Texts texts) {
        this.door = door;
        this.removal = removal;
        this.texts = texts;
    }

    @GetMapping
    String ask(
        @PathVariable String id, @PathVariable String key, @PathVariable String row,
        @AuthenticationPrincipal Person person, Model model
    ) {
        var project = door.read(id, person.account());
        if (project.status() == ProjectStatus.PAUSED) {
            return "redirect:/projects/" + id + "/worksheets/" + key;
        }
        var found = removal.find(project.id(), key, row, person.id()).orElseThrow(NotFound::new);
        model.addAttribute("form", new Removal(found.version(), found.name()));
        show(model, project, key, row, found.leadsTo());
        return PAGE;
    }

    @PostMapping
    ModelAndView remove(
        @PathVariable String id, @PathVariable String key, @PathVariable String row,
        @ModelAttribute("form") Removal form, BindingResult result, @AuthenticationPrincipal Person person,
        Model model, RedirectAttributes flash
    ) {
        var project = door.read(id, person.account());
        var removed = removal.remove(project.id(), key, row, form.version(), person.id());
        if (removed instanceof RowSaved.Refused refused) {
            Refusals.into(result, refused.refusals());
            show(model, project, key, row, removal.find(project.id(), key, row, person.id())
                .map(RemovableRow::leadsTo).orElse(List.of()));
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (removed instanceof RowSaved.NotFound) {
            throw new NotFound();
        }
        flash.addFlashAttribute("done", texts.text("sheet.removed", form.name()));
        return new ModelAndView("redirect:/projects/" + id + "/worksheets/" + key);
    }

    private void show(Model model, ProjectView project, String key, String row, List<String> leadsTo) {
        model.addAttribute("leadsTo", leadsTo);
        model.addAttribute("project", project);
        model.addAttribute("example", project.example());
        model.addAttribute("key", key);
        model.addAttribute("row", row);
        model.addAttribute("sheetTitle", texts.text("worksheet." + key + ".title"));
    }

    /** What the person saw when the page asked. */
    record Removal(long version, String name) {}
}
