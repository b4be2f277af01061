package platssamverkan.support;

import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.account.NewAccount;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;

/** One person for each role, in a municipality of their own. */
public final class Team {

    public static final String PASSWORD = "ett alldeles lagom lösenord";

    private final Map<Role, AccountView> people = new EnumMap<>(Role.class);

    private Team() {}

    public static Team in(AccountService accounts, String municipality) {
        return in(accounts, accounts.createMunicipality(municipality + " " + UUID.randomUUID(), true).value().id());
    }

    public static Team in(AccountService accounts, UUID municipality) {
        var team = new Team();
        for (var role : Role.values()) {
            team.people.put(role, accounts.create(new NewAccount(
                municipality, role.id() + "-" + UUID.randomUUID(), "Test " + role.id(), "Teststad", PASSWORD,
                role == Role.PROJEKTLEDARE, role == Role.SAMORDNARE, role == Role.PROCESSADMIN, null)).value());
        }
        return team;
    }

    /** Gives everybody the role in the project; the leader has it already. */
    public void join(ProjectService projects, ProjectId project) {
        people.forEach((role, person) -> {
            if (role != Role.PROCESSADMIN && role != Role.SAMORDNARE) {
                projects.grantRole(project, person.id(), role, id(Role.PROJEKTLEDARE));
            }
        });
    }

    public AccountId id(Role role) {
        return people.get(role).id();
    }

    public String login(Role role) {
        return people.get(role).login();
    }

    public UUID municipality() {
        return people.get(Role.PROJEKTLEDARE).municipalityId();
    }
}
