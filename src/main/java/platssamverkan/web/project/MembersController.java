package platssamverkan.web.project;

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
import platssamverkan.account.AccountView;
import platssamverkan.process.desk.RoleHandOver;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.web.frame.Refusals;
import platssamverkan.web.security.Person;

/** Who takes part in a project, and in which role. */
@Controller
@RequestMapping("/projects/{id}/people")
class MembersController {

    private static final String VIEW = "project/people";
    private static final String END = "project/end-role";

    private final ProjectDoor door;
    private final MembersPage page;
    private final MembershipService memberships;
    private final RoleHandOver handOver;
    private final Texts texts;

    MembersController(
        ProjectDoor door, MembersPage page, MembershipService memberships, RoleHandOver handOver, Texts texts
    ) {
        this.door = door;
        this.page = page;
        this.memberships = memberships;
        this.handOver = handOver;
        this.texts = texts;
    }

    @GetMapping
    String people(@PathVariable String id, @AuthenticationPrincipal Person person, Model model) {
        var project = door.read(id, person.account());
        model.addAttribute("form", new RoleForm());
        page.show(model, project, door.isLedBy(project, person.account()));
        return VIEW;
    }

    @PostMapping
    ModelAndView grant(
        @PathVariable String id, @ModelAttribute("form") RoleForm form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = door.lead(id, person.account());
        var chosen = page.colleague(project, form.getAccount());
        form.refuseWhatIsMissing(result, chosen.isPresent());
        if (result.hasErrors()) {
            page.show(model, project, true);
            return new ModelAndView(VIEW, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("done", grant(project, chosen.get(), form.getRole(), person));
        return new ModelAndView("redirect:/projects/" + id + "/people");
    }

    /** Gives the role and says so, with the others who have it where there is usually one. */
    private String grant(ProjectView project, AccountView to, Role role, Person by) {
        var others = page.holders(project, role);
        var name = texts.role(role, project.model());
        if (others.containsKey(to.id())) {
            return texts.text("people.alreadyHeld", to.displayName(), name);
        }
        memberships.grant(project.id(), to.id(), role, by.id());
        var said = texts.text("people.granted", to.displayName(), name);
        return role != Role.ORDFORANDE || others.isEmpty() ? said
            : said + " " + texts.text("people.shared", name, texts.names(List.copyOf(others.values())));
    }

    @GetMapping("/end")
    String ending(
        @PathVariable String id, @ModelAttribute("form") RoleForm form, @AuthenticationPrincipal Person person, Model model
    ) {
        var project = door.lead(id, person.account());
        page.showEnding(model, project, page.member(project, form));
        return END;
    }

    @PostMapping("/end")
    ModelAndView end(
        @PathVariable String id, @ModelAttribute("form") RoleForm form, BindingResult result,
        @AuthenticationPrincipal Person person, Model model, RedirectAttributes flash
    ) {
        var project = door.lead(id, person.account());
        var member = page.member(project, form);
        var successor = page.colleague(project, form.getSuccessor());
        var ended = handOver.end(
            project.id(), member.accountId(), member.role(), successor.map(AccountView::id), person.id());
        if (!ended.isAccepted()) {
            Refusals.into(result, ended.refusals());
            page.showEnding(model, project, member);
            return new ModelAndView(END, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        flash.addFlashAttribute("done", successor
            .map(to -> texts.text("people.handedOver", member.name(), texts.role(member.role(), project.model()), to.displayName()))
            .orElseGet(() -> texts.text("people.ended", member.name(), texts.role(member.role(), project.model()))));
        return new ModelAndView(
            "redirect:/projects" + (door.isOpenTo(project, person.account()) ? "/" + id + "/people" : ""));
    }
}
