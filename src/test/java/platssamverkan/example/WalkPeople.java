package platssamverkan.example;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.OpenTask;
import platssamverkan.process.engine.ScopedGroups;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;

/** The invented people as they move through a walk. */
final class WalkPeople {

    private final Map<ExamplePerson, AccountId> accounts;
    private final ScopedGroups groups;
    private final MembershipService memberships;

    WalkPeople(ExampleAccounts accounts, ScopedGroups groups, MembershipService memberships) {
        this.accounts = Arrays.stream(ExamplePerson.values()).filter(person -> person != ExamplePerson.PROCESSADMIN)
            .collect(Collectors.toMap(Function.identity(), accounts::id));
        this.groups = groups;
        this.memberships = memberships;
    }

    AccountId id(ExamplePerson person) {
        return accounts.get(person);
    }

    List<AccountId> everybody() {
        return Stream.of(ExamplePerson.values()).map(accounts::get).filter(id -> id != null).toList();
    }

    Optional<AccountId> withLogin(String login) {
        return accounts.entrySet().stream().filter(entry -> entry.getKey().login().equals(login))
            .map(Map.Entry::getValue).findFirst();
    }

    Set<AccountId> leaders(ProjectId project) {
        return memberships.holders(project, Role.PROJEKTLEDARE);
    }

    /** What everybody is in the eyes of the engine at this moment. */
    Groups groups() {
        return new Groups(everybody().stream().collect(Collectors.toMap(
            Function.identity(), groups::groupsOf, (one, again) -> one, LinkedHashMap::new)));
    }

    /** Asked of many tasks at once, because it takes long to find out. */
    record Groups(Map<AccountId, Set<String>> byPerson) {

        boolean mayDo(OpenTask task, AccountId person) {
            return task.isFor(byPerson.get(person));
        }

        List<AccountId> whoMayDo(OpenTask task) {
            return byPerson.keySet().stream().filter(person -> mayDo(task, person)).toList();
        }
    }
}
