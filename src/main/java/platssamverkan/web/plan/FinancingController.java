package platssamverkan.web.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import platssamverkan.actionplan.FinancedMeasure;
import platssamverkan.actionplan.FinancingService;
import platssamverkan.actionplan.FinancingView;
import platssamverkan.actionplan.Kronor;
import platssamverkan.actor.ActorId;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.project.ProjectPage;
import platssamverkan.web.security.Person;

/** Who pays for the plan, by actor and calendar year, to be read and to be handed in with a grant report (LR10). */
@Controller
@RequestMapping("/projects/{id}/plan")
class FinancingController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final char MARK_OF_UTF8 = '\uFEFF';

    private final ProjectDoor door;
    private final FinancingService financing;
    private final MeasureLines lines;
    private final Texts texts;

    FinancingController(ProjectDoor door, FinancingService financing, MeasureLines lines, Texts texts) {
        this.door = door;
        this.financing = financing;
        this.lines = lines;
        this.texts = texts;
    }

    /** An actor with the name that stands in the first column. */
    record ActorLine(ActorId id, String name) {}

    @GetMapping("/financing")
    String financing(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        ProjectPage.show(model, project, false);
        var view = financing.of(project.id()).orElse(null);
        model.addAttribute("financing", view);
        model.addAttribute("tends", door.isTendedBy(project, person.account()));
        model.addAttribute("actors", view == null ? List.of() : actors(project.id(), view));
        return "plan/financing";
    }

    @GetMapping("/financing.csv")
    ResponseEntity<byte[]> export(@PathVariable String id, @AuthenticationPrincipal Person person) {
        var project = door.read(id, person.account());
        var rows = financing.of(project.id()).map(view -> rows(project.id(), view)).orElse(List.of());
        var named = ContentDisposition.attachment().filename("samfinansiering.csv").build();
        return ResponseEntity.ok().contentType(CSV)
            .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
            .body(write(rows).getBytes(StandardCharsets.UTF_8));
    }

    private List<ActorLine> actors(ProjectId project, FinancingView view) {
        return view.actors().stream().map(actor -> new ActorLine(actor, lines.name(project, actor)))
            .sorted(Comparator.comparing(ActorLine::name)).toList();
    }

    private List<List<Object>> rows(ProjectId project, FinancingView view) {
        var rows = new ArrayList<List<Object>>();
        rows.add(List.of(texts.text("financing.column.number"), texts.text("financing.column.measure"),
            texts.text("financing.column.actor"), texts.text("financing.column.year"),
            texts.text("financing.column.contribution"), texts.text("financing.column.pledged"),
            texts.text("financing.column.agreed"), texts.text("financing.column.paid"),
            texts.text("financing.column.reference")));
        view.measures().forEach(measure -> {
            shares(project, measure, rows);
            payments(project, measure, rows);
        });
        return rows;
    }

    private void shares(ProjectId project, FinancedMeasure measure, List<List<Object>> rows) {
        if (measure.counts()) {
            measure.shares().forEach(share -> rows.add(List.of(
                measure.number(), safe(measure.title()), safe(lines.name(project, share.actor())), share.year(),
                texts.of(share.contribution()), kronor(share.pledgedOre()), kronor(share.agreed()), "", "")));
        }
    }

    private void payments(ProjectId project, FinancedMeasure measure, List<List<Object>> rows) {
        measure.payments().forEach(paid -> rows.add(List.of(
            measure.number(), safe(measure.title()), safe(lines.name(project, paid.actor())), paid.year(),
            texts.of(paid.contribution()), "", "", kronor(paid.amountOre()), safe(paid.reference()))));
    }

    /** As Swedish spreadsheets read it: a decimal comma and nothing between thousands. */
    private static String kronor(long ore) {
        return Kronor.ofOre(ore).toPlainString().replace('.', ',');
    }

    /** A spreadsheet takes a cell that begins so for a formula and runs it; an apostrophe makes it text. */
    static String safe(String text) {
        return text != null && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String write(List<List<Object>> rows) {
        var out = new StringBuilder().append(MARK_OF_UTF8);
        var format = CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").build();
        try (var printer = new CSVPrinter(out, format)) {
            printer.printRecords(rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}
