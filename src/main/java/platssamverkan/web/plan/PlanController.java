package platssamverkan.web.plan;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import platssamverkan.actionplan.ActionPlanService;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.PlanStatus;
import platssamverkan.actionplan.PlanView;
import platssamverkan.process.desk.WorksheetDesk;
import platssamverkan.project.ProjectStatus;
import platssamverkan.web.project.ProjectDoor;
import platssamverkan.web.project.ProjectPage;
import platssamverkan.web.security.Person;

/** A project's action plan: its measures, its versions, and what is under way with it. */
@Controller
@RequestMapping("/projects/{id}/plan")
class PlanController {

    private static final List<String> DRAFTING = List.of("draftActionPlan", "reviseActionPlan");

    private final ProjectDoor door;
    private final ActionPlanService plans;
    private final MeasureService measures;
    private final MeasureLines lines;
    private final WorksheetDesk worksheets;
    private final OpenChanges open;
    private final DecisionLines decisions;
    private final PlanWarningLines warnings;

    PlanController(
        ProjectDoor door, ActionPlanService plans, MeasureService measures, MeasureLines lines,
        WorksheetDesk worksheets, OpenChanges open, DecisionLines decisions,
        PlanWarningLines warnings
    ) {
        this.door = door;
        this.plans = plans;
        this.measures = measures;
        this.lines = lines;
        this.worksheets = worksheets;
        this.open = open;
        this.decisions = decisions;
        this.warnings = warnings;
    }

    @GetMapping
    String plan(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        var leads = door.isLedBy(project, person.account());
        ProjectPage.show(model, project, leads);
        var latest = plans.latest(project.id());
        model.addAttribute("plan", latest.orElse(null));
        model.addAttribute("versions", plans.versions(project.id()));
        model.addAttribute("warnings", latest.map(found -> warnings.of(project.id())).orElse(List.of()));
        model.addAttribute("lines", lines.of(project.id()));
        model.addAttribute("permits", lines.permits(project.id()));
        model.addAttribute("medians", MedianLine.of(measures.leadTimes(project.id())));
        model.addAttribute("begun", measures.begunShare(project.id()));
        var rests = project.status() == ProjectStatus.PAUSED;
        model.addAttribute("tends", !rests && door.isTendedBy(project, person.account()));
        model.addAttribute("mayChange", !rests && leads && latest.filter(p -> p.status() == PlanStatus.ADOPTED).isPresent());
        model.addAttribute("change", open.of(project).orElse(null));
        model.addAttribute("mayWithdraw", !rests && open.mayWithdraw(project, person.account()));
        model.addAttribute("decisions", decisions.of(project.id()));
        model.addAttribute("untouched", decisions.check(project.id()));
        model.addAttribute("sheets", latest.filter(PlanView::isDraft).isEmpty() ? List.of()
            : worksheets.links(project.id(), DRAFTING.get(latest.get().version() > 1 ? 1 : 0)));
        return "plan/plan";
    }
}
