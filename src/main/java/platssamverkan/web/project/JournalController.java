package platssamverkan.web.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.JournalLine;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.web.frame.Days;
import platssamverkan.web.security.Person;

/** A project's journal: what has happened, by whom and why. */
@Controller
@RequestMapping("/projects/{id}/journal")
class JournalController {

    private static final int MOST = 500;

    private final ProjectDoor door;
    private final JournalService journal;
    private final ModelCatalogue models;
    private final Texts texts;
    private final Days days;

    JournalController(ProjectDoor door, JournalService journal, ModelCatalogue models, Texts texts, Days days) {
        this.door = door;
        this.journal = journal;
        this.models = models;
        this.texts = texts;
        this.days = days;
    }

    @GetMapping
    String journal(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        ProjectPage.show(model, project, door.isLedBy(project, person.account()));
        model.addAttribute("lines", lines(project));
        return "project/journal";
    }

    private List<Line> lines(ProjectView project) {
        var names = models.stepNames(project.id());
        return journal.latest(project.id(), MOST).stream().map(line -> line(line, names, project.model())).toList();
    }

    private Line line(JournalLine line, Map<String, String> steps, ProgramModel model) {
        var what = texts.text("journal." + line.kind().name(), subject(line, steps, model));
        var who = Optional.ofNullable(line.name()).orElseGet(() -> texts.text("journal.byItself"));
        return new Line(days.moment(line.at()), who, what, line.note());
    }

    private String subject(JournalLine line, Map<String, String> steps, ProgramModel model) {
        if (line.step() == null) {
            return "";
        }
        return switch (line.kind()) {
            case ROLE_GRANTED, ROLE_ENDED -> Role.of(line.step()).map(role -> texts.role(role, model)).orElse(line.step());
            case ROW_REMOVED -> texts.text("worksheet." + line.step() + ".title");
            default -> steps.getOrDefault(line.step(), line.step());
        };
    }

    /** One line, ready to be read. */
    public record Line(String at, String who, String what, String note) {}
}
