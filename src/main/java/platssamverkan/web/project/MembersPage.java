package platssamverkan.web.project;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.process.desk.RoleHandOver;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.MemberView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectView;
import platssamverkan.project.Role;
import platssamverkan.web.frame.NotFound;
import platssamverkan.web.frame.Option;

/** The people of a project, and those who could be given a role. */
@Component
class MembersPage {

    private final MembershipService memberships;
    private final AccountService accounts;
    private final UnheldRoles unheldRoles;
    private final RoleHandOver handOver;
    private final Texts texts;

    MembersPage(
        MembershipService memberships, AccountService accounts, UnheldRoles unheldRoles, RoleHandOver handOver,
        Texts texts
    ) {
        this.memberships = memberships;
        this.accounts = accounts;
        this.unheldRoles = unheldRoles;
        this.handOver = handOver;
        this.texts = texts;
    }

    void show(Model model, ProjectView project, boolean leads) {
        ProjectPage.show(model, project, leads);
        model.addAttribute("members", memberships.members(project.id()));
        model.addAttribute("unheld", unheldRoles.of(project.id()));
        if (leads) {
            model.addAttribute("people", people(project));
            model.addAttribute("roles", roles(project.model()));
        }
    }

    /** What the person has in the role, and who could take it over. */
    void showEnding(Model model, ProjectView project, MemberView member) {
        ProjectPage.show(model, project, true);
        model.addAttribute("member", member);
        model.addAttribute("has", handOver.belongings(project.id(), member.accountId(), member.role()));
        model.addAttribute("people", people(project).stream()
            .filter(person -> !person.value().equals(member.accountId().toString())).toList());
    }

    /** Those who hold the role, by account. */
    Map<AccountId, String> holders(ProjectView project, Role role) {
        return memberships.members(project.id()).stream().filter(member -> member.role() == role)
            .collect(Collectors.toMap(MemberView::accountId, MemberView::name));
    }

    MemberView member(ProjectView project, RoleForm form) {
        return memberships.members(project.id()).stream().filter(form::names).findFirst().orElseThrow(NotFound::new);
    }

    Optional<AccountView> colleague(ProjectView project, String account) {
        return accounts.colleagues(project.municipalityId()).stream()
            .filter(colleague -> colleague.id().toString().equals(account))
            .findFirst();
    }

    private List<Option> people(ProjectView project) {
        return accounts.colleagues(project.municipalityId()).stream()
            .map(p -> new Option(p.id().toString(), texts.text("people.choice", p.displayName(), p.organisation())))
            .toList();
    }

    private List<Option> roles(ProgramModel model) {
        return Stream.of(Role.values()).filter(Role::isOfProjects)
            .map(role -> new Option(role.name(), texts.role(role, model)))
            .toList();
    }
}
