package platssamverkan.web.project;

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
import platssamverkan.process.desk.Texts;
import platssamverkan.project.MembershipService;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.security.Person;

/** Who takes part in a project, and in which role. */
@Controller
@RequestMapping("/projects/{id}/people")
class MembersController {

    private static final String VIEW = "project/people";

    private final ProjectDoor door;
    private final MembersPage page;
    private final MembershipService memberships;
    private final Texts texts;

    MembersController(ProjectDoor door, MembersPage page, MembershipService memberships, Texts texts) {
        this.door = door;
        this.page = page;
        this.memberships = memberships;
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
        memberships.grant(project.id(), chosen.get().id(), form.getRole(), person.id());
        flash.addFlashAttribute("done", texts.text("people.granted", chosen.get().displayName(), texts.of(form.getRole())));
        return new ModelAndView("redirect:/projects/" + id + "/people");
    }

    @PostMapping("/end")
    String end(
        @PathVariable String id, @ModelAttribute("form") RoleForm form, @AuthenticationPrincipal Person person,
        RedirectAttributes flash
    ) {
        var project = door.lead(id, person.account());
        var member = memberships.members(project.id()).stream().filter(form::names).findFirst()
            .orElseThrow(NotFound::new);
        var ended = memberships.end(project.id(), member.accountId(), member.role(), person.id());
        if (ended.isAccepted()) {
            flash.addFlashAttribute("done", texts.text("people.ended", member.name(), texts.of(member.role())));
        } else {
            flash.addFlashAttribute("careful", texts.text("refusal." + ended.refusals().get(0).code()));
        }
        return "redirect:/projects/" + id + "/people";
    }
}
