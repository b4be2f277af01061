package platssamverkan.web.plan;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
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
import platssamverkan.actionplan.Contribution;
import platssamverkan.actionplan.FinancingService;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureStatus;
import platssamverkan.actionplan.PermitService;
import platssamverkan.actionplan.PermitStatus;
import platssamverkan.actionplan.PermitView;
import platssamverkan.actionplan.PlannedMeasureView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.Option;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.project.ProjectPage;
import platssamverkan.web.security.Person;

/** Reports about a measure that are no decisions: what has been paid, and how its permits come along. */
@Controller
@RequestMapping("/projects/{id}/plan/measures/{measureId}")
class MeasureReportController {

    private static final String PAYMENT = "plan/payment";
    private static final String PERMIT = "plan/permit";

    private final ProjectDoor door;
    private final MeasurePage page;
    private final MeasureLines lines;
    private final FinancingService financing;
    private final PermitService permits;
    private final Texts texts;
    private final Clock clock;

    MeasureReportController(
        ProjectDoor door, MeasurePage page, MeasureLines lines, FinancingService financing, PermitService permits,
        Texts texts, Clock clock
    ) {
        this.door = door;
        this.page = page;
        this.lines = lines;
        this.financing = financing;
        this.permits = permits;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/payments")
    String payment(
        @PathVariable String id, @PathVariable String measureId, @AuthenticationPrincipal Person person, Model model
    ) {
        showPayment(model, door.tend(id, person.account()), measureId);
        model.addAttribute("form", PaymentForm.empty());
        return PAYMENT;
    }

    @PostMapping("/payments")
    ModelAndView pay(
        @PathVariable String id, @PathVariable String measureId, @ModelAttribute("form") PaymentForm form,
        BindingResult result, @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var measure = showPayment(model, door.tend(id, person.account()), measureId);
        if (!form.isExact()) {
            result.rejectValue("amount", "refusal.noAmount");
        }
        if (!result.hasErrors()) {
            Refusals.into(result,
                financing.pay(measure.id(), form.report(), person.id(), clock.instant()).refusals());
        }
        return answer(result, PAYMENT, String.valueOf(model.getAttribute("back")), flash, "payment.done");
    }

    @GetMapping("/permits")
    String permit(
        @PathVariable String id, @PathVariable String measureId, @AuthenticationPrincipal Person person, Model model
    ) {
        showPermit(model, door.tend(id, person.account()), measureId);
        model.addAttribute("form", PermitForm.empty());
        return PERMIT;
    }

    @PostMapping("/permits")
    ModelAndView report(
        @PathVariable String id, @PathVariable String measureId, @ModelAttribute("form") PermitForm form,
        BindingResult result, @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var line = showPermit(model, door.tend(id, person.account()), measureId);
        if (!result.hasErrors()) {
            Refusals.into(result,
                permits.report(line.measure().id(), form.report(), person.id(), clock.instant()).refusals());
        }
        return answer(
            result, PERMIT, "/projects/" + id + "/plan/measures/" + measureId, flash, "permit.done");
    }

    private ModelAndView answer(
        BindingResult result, String form, String back, RedirectAttributes flash, String done
    ) {
        if (result.hasErrors()) {
            return new ModelAndView(form, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("done", texts.text(done));
        return new ModelAndView("redirect:" + back);
    }

    private PlannedMeasureView showPayment(Model model, ProjectView project, String measureId) {
        var measure = financing.payable(project.id(), read(measureId)).orElseThrow(NotFound::new);
        ProjectPage.show(model, project, false);
        model.addAttribute("measure", measure);
        model.addAttribute("back", back(project, measure));
        model.addAttribute("actors", lines.actors(project.id()));
        model.addAttribute("contributions", options(Contribution.values()));
        return measure;
    }

    private static MeasureId read(String measureId) {
        try {
            return MeasureId.of(measureId);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }

    /** A measure that is not adopted has no page of its own. */
    private static String back(ProjectView project, PlannedMeasureView measure) {
        var plan = "/projects/" + project.id() + "/plan";
        return measure.status() == MeasureStatus.PROPOSED ? plan + "/financing" : plan + "/measures/" + measure.id();
    }

    private MeasureLine showPermit(Model model, ProjectView project, String measureId) {
        var line = page.show(model, project, measureId);
        model.addAttribute("kinds", permits.of(line.measure()).stream().map(PermitView::kind).map(this::option).toList());
        model.addAttribute("statuses", options(PermitStatus.values()));
        return line;
    }

    private List<Option> options(Enum<?>... values) {
        return Stream.of(values).map(this::option).toList();
    }

    private Option option(Enum<?> value) {
        return new Option(value.name(), texts.of(value));
    }
}
