package platssamverkan.web.print;

import java.nio.charset.StandardCharsets;
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
import org.springframework.web.bind.annotation.RequestParam;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.security.Person;

/** Documents for paper and archive, for everybody who may read the project. */
@Controller
@RequestMapping("/projects/{id}")
class PrintController {

    private static final int LONGEST_NUMBER = 100;

    private final ProjectDoor door;
    private final PlanDocument plans;
    private final DecisionDocument decisions;
    private final ReportDocument reports;
    private final PdfPrinter printer;

    PrintController(
        ProjectDoor door, PlanDocument plans, DecisionDocument decisions, ReportDocument reports, PdfPrinter printer
    ) {
        this.door = door;
        this.plans = plans;
        this.decisions = decisions;
        this.reports = reports;
        this.printer = printer;
    }

    @GetMapping("/plan/versions/{version}/print")
    String plan(
        @PathVariable String id, @PathVariable int version, @RequestParam(defaultValue = "") String registryNumber,
        @AuthenticationPrincipal Person person, Model model
    ) {
        return page(model, plan(id, version, person), "/projects/" + id + "/plan", "/versions/" + version, registryNumber);
    }

    @GetMapping("/plan/versions/{version}/pdf")
    ResponseEntity<byte[]> planAsPdf(
        @PathVariable String id, @PathVariable int version, @RequestParam(defaultValue = "") String registryNumber,
        @AuthenticationPrincipal Person person
    ) {
        return pdf(plan(id, version, person), registryNumber);
    }

    @GetMapping("/plan/decisions/{number}/print")
    String decision(
        @PathVariable String id, @PathVariable int number, @RequestParam(defaultValue = "") String registryNumber,
        @AuthenticationPrincipal Person person, Model model
    ) {
        return page(
            model, decision(id, number, person), "/projects/" + id + "/plan", "/decisions/" + number, registryNumber);
    }

    @GetMapping("/plan/decisions/{number}/pdf")
    ResponseEntity<byte[]> decisionAsPdf(
        @PathVariable String id, @PathVariable int number, @RequestParam(defaultValue = "") String registryNumber,
        @AuthenticationPrincipal Person person
    ) {
        return pdf(decision(id, number, person), registryNumber);
    }

    @GetMapping("/report/print")
    String report(
        @PathVariable String id, @RequestParam(defaultValue = "") String registryNumber,
        @AuthenticationPrincipal Person person, Model model
    ) {
        return page(model, reports.of(read(id, person)), "/projects/" + id + "/report", "", registryNumber);
    }

    @GetMapping("/report/pdf")
    ResponseEntity<byte[]> reportAsPdf(
        @PathVariable String id, @RequestParam(defaultValue = "") String registryNumber,
        @AuthenticationPrincipal Person person
    ) {
        return pdf(reports.of(read(id, person)), registryNumber);
    }

    @GetMapping("/report/versions/{version}/print")
    String reportVersion(
        @PathVariable String id, @PathVariable int version, @RequestParam(defaultValue = "") String registryNumber,
        @AuthenticationPrincipal Person person, Model model
    ) {
        return page(
            model, report(id, version, person), "/projects/" + id + "/report", "/versions/" + version, registryNumber);
    }

    @GetMapping("/report/versions/{version}/pdf")
    ResponseEntity<byte[]> reportVersionAsPdf(
        @PathVariable String id, @PathVariable int version, @RequestParam(defaultValue = "") String registryNumber,
        @AuthenticationPrincipal Person person
    ) {
        return pdf(report(id, version, person), registryNumber);
    }

    private PrintedDocument report(String id, int version, Person person) {
        return reports.of(read(id, person), version).orElseThrow(NotFound::new);
    }

    private PrintedDocument plan(String id, int version, Person person) {
        return plans.of(read(id, person), version).orElseThrow(NotFound::new);
    }

    private PrintedDocument decision(String id, int number, Person person) {
        return decisions.of(read(id, person), number).orElseThrow(NotFound::new);
    }

    private ProjectView read(String id, Person person) {
        return door.read(id, person.account());
    }

    private static String page(
        Model model, PrintedDocument document, String back, String below, String registryNumber
    ) {
        model.addAttribute("document", document);
        model.addAttribute("back", back);
        model.addAttribute("address", back + below);
        model.addAttribute("registryNumber", shortened(registryNumber));
        return "print/page";
    }

    private ResponseEntity<byte[]> pdf(PrintedDocument document, String registryNumber) {
        var name = ContentDisposition.attachment().filename(document.fileName() + ".pdf", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
            .contentType(MediaType.APPLICATION_PDF)
            .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
            .body(printer.print(document, shortened(registryNumber)));
    }

    private static String shortened(String registryNumber) {
        var number = registryNumber.strip();
        return number.length() > LONGEST_NUMBER ? number.substring(0, LONGEST_NUMBER) : number;
    }
}
