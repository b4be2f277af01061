package platssamverkan.web.plan;

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
import platssamverkan.account.AccountService;
import platssamverkan.actionplan.FinancingService;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.actionplan.PermitService;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.measure.MeasureWithdrawal;
import platssamverkan.project.ProjectView;
import platssamverkan.web.document.DocumentLines;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.security.Person;

/** One measure of the plan: what it is, how it has gone, and withdrawing it. */
@Controller
@RequestMapping("/projects/{id}/plan/measures/{measureId}")
class MeasureController {

    private static final String WITHDRAW = "plan/withdraw";

    private final ProjectDoor door;
    private final MeasurePage page;
    private final MeasureLines lines;
    private final MeasureService measures;
    private final FinancingService financing;
    private final PermitService permits;
    private final MeasureWithdrawal withdrawal;
    private final AccountService accounts;
    private final DocumentLines files;
    private final Texts texts;

    MeasureController(
        ProjectDoor door, MeasurePage page, MeasureLines lines, MeasureService measures, FinancingService financing,
        PermitService permits, MeasureWithdrawal withdrawal, AccountService accounts, DocumentLines files, Texts texts
    ) {
        this.door = door;
        this.page = page;
        this.lines = lines;
        this.measures = measures;
        this.financing = financing;
        this.permits = permits;
        this.withdrawal = withdrawal;
        this.accounts = accounts;
        this.files = files;
        this.texts = texts;
    }

    @GetMapping
    String measure(
        @PathVariable String id, @PathVariable String measureId, @AuthenticationPrincipal Person person, Model model
    ) {
        var project = door.read(id, person.account());
        var line = page.show(model, project, measureId);
        model.addAttribute("tends", door.isTendedBy(project, person.account()));
        model.addAttribute("files", files.ofMeasure(project, line.measure().id(), person.account()));
        model.addAttribute("participants", lines.names(project.id(), line.measure().commitment()));
        model.addAttribute("landOwner", lines.name(project.id(), line.measure().commitment().landOwner()));
        standing(model, project, line.measure());
        model.addAttribute("people", accounts.findAll(
            line.measure().history().stream().map(step -> step.by()).distinct().toList()));
        return "plan/measure";
    }

    private void standing(Model model, ProjectView project, MeasureView measure) {
        model.addAttribute("permits", permits.of(measure));
        model.addAttribute("times", measures.leadTimes(project.id()).stream()
            .filter(times -> times.id().equals(measure.id())).findFirst().orElse(null));
        model.addAttribute("financed", financing.of(project.id()).stream().flatMap(view -> view.measures().stream())
            .filter(financed -> financed.id().equals(measure.id())).findFirst().orElse(null));
    }

    @GetMapping("/withdraw")
    String form(
        @PathVariable String id, @PathVariable String measureId, @AuthenticationPrincipal Person person, Model model,
        RedirectAttributes flash
    ) {
        var line = page.show(model, door.tend(id, person.account()), measureId);
        if (!line.measure().status().isUnfinished()) {
            flash.addFlashAttribute("careful", texts.text("refusal.measureNotRunning"));
            return "redirect:/projects/" + id + "/plan";
        }
        model.addAttribute("form", WithdrawalForm.empty());
        return WITHDRAW;
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
        @PathVariable String id, @PathVariable String measureId, @ModelAttribute("form") WithdrawalForm form,
        BindingResult result, @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var line = page.show(model, door.tend(id, person.account()), measureId);
        var withdrawn = withdrawal.withdraw(
            line.measure().id().value(), form.reason(), form.reference(), person.id());
        if (withdrawn.isAccepted()) {
            flash.addFlashAttribute("done", texts.text("withdraw.done", line.measure().content().title()));
            return new ModelAndView("redirect:/projects/" + id + "/plan");
        }
        Refusals.into(result, withdrawn.refusals());
        return new ModelAndView(WITHDRAW, HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
