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
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.actionplan.PlanChangeWithdrawal;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.Reason;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.project.ProjectPage;
import platssamverkan.web.security.Person;

/** Asks for a change of the adopted plan, or withdraws one that is not decided. */
@Controller
@RequestMapping("/projects/{id}/plan/change")
class PlanChangeController {

    private static final String CHANGE = "plan/change";
    private static final String WITHDRAW = "plan/withdraw-change";

    private final ProjectDoor door;
    private final OpenChanges open;
    private final ActionPlanService plans;
    private final PlanChange change;
    private final PlanChangeWithdrawal withdrawal;
    private final Texts texts;

    PlanChangeController(
        ProjectDoor door, OpenChanges open, ActionPlanService plans, PlanChange change,
        PlanChangeWithdrawal withdrawal, Texts texts
    ) {
        this.door = door;
        this.open = open;
        this.plans = plans;
        this.change = change;
        this.withdrawal = withdrawal;
        this.texts = texts;
    }

    @GetMapping
    String form(@PathVariable String id, @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash) {
        var project = door.lead(id, person.account());
        if (plans.latest(project.id()).filter(plan -> plan.status() == PlanStatus.ADOPTED).isEmpty()) {
            flash.addFlashAttribute("careful", texts.text("refusal.planNotAdopted"));
            return "redirect:/projects/" + id + "/plan";
        }
        return ask(model, project, CHANGE);
    }

    @PostMapping
    ModelAndView change(
        @PathVariable String id, @ModelAttribute("form") Reason form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = door.lead(id, person.account());
        var begun = change.begin(project.id(), form.reason(), person.id());
        if (begun.isAccepted()) {
            flash.addFlashAttribute("done", texts.text("plan.change.done", begun.value().version()));
            return new ModelAndView("redirect:/projects/" + id + "/plan");
        }
        Refusals.into(result, begun.refusals());
        ProjectPage.show(model, project, true);
        return new ModelAndView(CHANGE, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @GetMapping("/withdraw")
    String withdrawal(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        return ask(model, open.withdrawable(id, person.account()), WITHDRAW);
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
        @PathVariable String id, @ModelAttribute("form") Reason form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = open.withdrawable(id, person.account());
        var withdrawn = withdrawal.withdraw(project.id(), form.reason(), person.id());
        if (withdrawn.isAccepted()) {
            flash.addFlashAttribute("done", texts.text("plan.change.withdrawn"));
            return new ModelAndView("redirect:/projects/" + id + "/plan");
        }
        Refusals.into(result, withdrawn.refusals());
        ProjectPage.show(model, project, true);
        return new ModelAndView(WITHDRAW, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static String ask(Model model, ProjectView project, String page) {
        ProjectPage.show(model, project, true);
        model.addAttribute("form", Reason.empty());
        return page;
    }
}
