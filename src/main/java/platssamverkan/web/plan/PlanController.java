package platssamverkan.web.plan;

import java.util.List;
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
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.project.ProjectView;
import platssamverkan.web.frame.Reason;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.project.ProjectPage;
import platssamverkan.web.security.Person;

/** A project's action plan, and the way to change it once it is adopted. */
@Controller
@RequestMapping("/projects/{id}/plan")
class PlanController {

    private static final List<String> DRAFTING = List.of("draftActionPlan", "reviseActionPlan");

    private final ProjectDoor door;
    private final ActionPlanService plans;
    private final MeasureService measures;
    private final MeasureLines lines;
    private final WorksheetDesk worksheets;
    private final PlanChange change;
    private final Texts texts;

    PlanController(
        ProjectDoor door, ActionPlanService plans, MeasureService measures, MeasureLines lines,
        WorksheetDesk worksheets, PlanChange change, Texts texts
    ) {
        this.door = door;
        this.plans = plans;
        this.measures = measures;
        this.lines = lines;
        this.worksheets = worksheets;
        this.change = change;
        this.texts = texts;
    }

    @GetMapping
    String plan(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        var leads = door.isLedBy(project, person.account());
        ProjectPage.show(model, project, leads);
        var latest = plans.latest(project.id());
        model.addAttribute("plan", latest.orElse(null));
        model.addAttribute("versions", plans.versions(project.id()));
        model.addAttribute("lines", lines.of(project.id()));
        model.addAttribute("begun", measures.begunShare(project.id()));
        model.addAttribute("tends", door.isTendedBy(project, person.account()));
        model.addAttribute("mayChange", leads && latest.filter(p -> p.status() == PlanStatus.ADOPTED).isPresent());
        model.addAttribute("sheets", latest.filter(PlanView::isDraft).isEmpty() ? List.of()
            : worksheets.links(project.id(), DRAFTING.get(latest.get().version() > 1 ? 1 : 0)));
        return "plan/plan";
    }

    @GetMapping("/change")
    String form(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        ProjectPage.show(model, door.lead(id, person.account()), true);
        model.addAttribute("form", Reason.empty());
        return "plan/change";
    }

    @PostMapping("/change")
    ModelAndView change(
        @PathVariable String id, @ModelAttribute("form") Reason form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        ProjectView project = door.lead(id, person.account());
        var begun = change.begin(project.id(), form.reason(), person.id());
        if (begun.isAccepted()) {
            flash.addFlashAttribute("done", texts.text("plan.change.done", begun.value().version()));
            return new ModelAndView("redirect:/projects/" + id + "/plan");
        }
        Refusals.into(result, begun.refusals());
        ProjectPage.show(model, project, true);
        return new ModelAndView("plan/change", HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
