package platssamverkan.project;

import java.util.Map;
import java.util.Set;
import platssamverkan.account.AccountId;

/**
 * Who holds which roles in projects that one person is a member of.
 *
 * @param roles by project, every member with at least one role
 */
public record Roster(AccountId person, Map<ProjectId, Map<AccountId, Set<Role>>> roles) {

    /** The projects that the person is a member of. */
    public Set<ProjectId> projects() {
        return roles.keySet();
    }

    /** The roles that the person holds in one of the projects. */
    public Set<Role> own(ProjectId project) {
        return roles.get(project).getOrDefault(person, Set.of());
    }

    /** Whether anybody holds the role in one of the projects. */
    public boolean isHeld(ProjectId project, Role role) {
        return roles.get(project).values().stream().anyMatch(held -> held.contains(role));
    }

    /** Everybody with a role in one of the projects. */
    public Set<AccountId> members(ProjectId project) {
        return roles.get(project).keySet();
    }
}
