package platssamverkan.process.engine;

import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.MembershipService;
import platssamverkan.project.Role;

/** The groups of a person's roles; a role that nobody holds falls to the project's leaders. */
@Component
class MemberGroups implements GroupSource {

    private final MembershipService memberships;

    MemberGroups(MembershipService memberships) {
        this.memberships = memberships;
    }

    @Override
    public Set<String> groupsOf(AccountId person) {
        var groups = new HashSet<String>();
        memberships.rolesOf(person).forEach(
            (project, roles) -> roles.forEach(role -> groups.add(RoleScoping.group(role.id(), project))));
        memberships.rolesTakenInProjectsLedBy(person).forEach((project, taken) -> {
            for (var role : Role.values()) {
                if (!taken.contains(role)) {
                    groups.add(RoleScoping.group(role.id(), project));
                }
            }
        });
        return groups;
    }
}
