package platssamverkan.process.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Roster;

/** Everything the engine knows of a person: groups by role and project, and the projects as tenants. */
@Component
public class ScopedGroups {

    /** Everybody who works on tasks at all. */
    public static final String PARTICIPANTS = "deltagare";

    private final List<GroupSource> sources;
    private final MembershipService memberships;
    private final ProjectService projects;

    ScopedGroups(List<GroupSource> sources, MembershipService memberships, ProjectService projects) {
        this.sources = sources;
        this.memberships = memberships;
        this.projects = projects;
    }

    /** The person's groups in every project, and the bare roles. */
    public Set<String> groupsOf(AccountId person) {
        var groups = scoped(memberships.roster(person));
        groups.addAll(roles(groups));
        groups.add(PARTICIPANTS);
        return groups;
    }

    /** The person's groups in one project; what somebody may do with a task of the project is told by no others. */
    public Set<String> groupsIn(ProjectId project, AccountId person) {
        return scoped(memberships.roster(person, project));
    }

    private Set<String> scoped(Roster roster) {
        var groups = new HashSet<String>();
        sources.forEach(source -> groups.addAll(source.groupsOf(roster)));
        return groups;
    }

    /** The bare roles that the person holds anywhere; tasks are never given to these. */
    private static Set<String> roles(Set<String> scoped) {
        return scoped.stream().filter(group -> group.contains("@"))
            .map(group -> group.substring(0, group.indexOf('@'))).collect(Collectors.toSet());
    }

    public Set<String> tenantsOf(AccountId person) {
        return projects.projectsOf(person).stream().map(project -> project.id().toString()).collect(Collectors.toSet());
    }
}
