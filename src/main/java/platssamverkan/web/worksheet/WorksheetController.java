package platssamverkan.web.worksheet;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.SheetTable;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.Worksheet;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.security.Person;

/** One worksheet of a project; the address names the row that is open. */
@Controller
@RequestMapping("/projects/{id}/worksheets/{key}")
class WorksheetController {

    private final ProjectDoor door;
    private final WorksheetDesk desk;
    private final Texts texts;

    WorksheetController(ProjectDoor door, WorksheetDesk desk, Texts texts) {
        this.door = door;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping
    String page(
        @PathVariable String id, @PathVariable String key, @RequestParam Optional<String> row,
        @RequestParam Optional<String> saved, @RequestParam(defaultValue = "false") boolean remaining,
        @RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal Person person, Model model
    ) {
        var project = door.read(id, person.account());
        var sheet = desk.find(key).orElseThrow(NotFound::new);
        show(model, project, sheet, remaining, page, person);
        var rows = new Rows(sheet.tables(project.id()));
        var open = row.filter(wanted -> exists(sheet, project, wanted))
            .or(() -> saved.flatMap(rows::nextToFillIn))
            .filter(any -> desk.isEditable(sheet, project.id(), person.id()) || row.isPresent());
        model.addAttribute("saved", saved.isPresent());
        model.addAttribute("open", open.orElse(null));
        model.addAttribute("openName", open.flatMap(rows::nameOf).orElse(null));
        return "worksheet/worksheet";
    }

    @HxRequest
    @GetMapping
    String rows(
        @PathVariable String id, @PathVariable String key, @RequestParam(defaultValue = "false") boolean remaining,
        @RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal Person person, Model model
    ) {
        var project = door.read(id, person.account());
        show(model, project, desk.find(key).orElseThrow(NotFound::new), remaining, page, person);
        return "worksheet/worksheet :: sheet";
    }

    private void show(
        Model model, ProjectView project, Worksheet<?> sheet, boolean remaining, int page, Person person
    ) {
        var tables = sheet.tables(project.id());
        var pages = new SheetPages(remaining ? remainingIn(tables) : tables, page);
        model.addAttribute("project", project);
        model.addAttribute("example", project.example());
        model.addAttribute("key", sheet.key());
        model.addAttribute("title", texts.text("worksheet." + sheet.key() + ".title"));
        model.addAttribute("help", texts.text("worksheet." + sheet.key() + ".help"));
        model.addAttribute("tables", pages.tables());
        model.addAttribute("page", pages.number());
        model.addAttribute("pages", pages.count());
        model.addAttribute("remaining", remaining ? true : null);
        model.addAttribute("progress", sheet.progress(project.id()));
        model.addAttribute("editable", desk.isEditable(sheet, project.id(), person.id()));
        model.addAttribute("closed", closed(project, sheet));
        model.addAttribute("task", desk.openTask(sheet, project.id(), person.id()).orElse(null));
    }

    private String closed(ProjectView project, Worksheet<?> sheet) {
        if (project.status() == ProjectStatus.PAUSED) {
            return texts.text("sheet.paused");
        }
        return texts.text(sheet.steps().isEmpty() ? "worksheet." + sheet.key() + ".closed" : "sheet.closed");
    }

    private static List<SheetTable> remainingIn(List<SheetTable> tables) {
        return tables.stream()
            .map(table -> new SheetTable(table.caption(), table.columns(),
                table.lines().stream().filter(line -> !line.filled()).toList(), table.addLabel()))
            .toList();
    }

    private static boolean exists(Worksheet<?> sheet, ProjectView project, String row) {
        return RowEdit.NEW.equals(row) || sheet.row(project.id(), row).isPresent();
    }

    /** The rows of all tables, in the order of work. */
    private record Rows(List<SheetTable> tables) {

        Optional<String> nextToFillIn(String after) {
            var lines = tables.stream().flatMap(table -> table.lines().stream()).toList();
            var unfilled = lines.stream().filter(line -> !line.filled()).toList();
            var place = lines.stream().map(line -> line.rowKey()).toList().indexOf(after);
            return unfilled.stream().filter(line -> lines.indexOf(line) > place).findFirst()
                .or(() -> unfilled.stream().findFirst())
                .map(line -> line.rowKey());
        }

        Optional<String> nameOf(String key) {
            return tables.stream()
                .flatMap(table -> table.lines().stream())
                .filter(line -> line.rowKey().equals(key) && !line.cells().isEmpty())
                .map(line -> line.cells().get(0).text())
                .findFirst();
        }
    }
}
