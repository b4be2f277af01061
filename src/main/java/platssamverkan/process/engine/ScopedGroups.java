package platssamverkan.process.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectService;

/** Everything the engine knows of a person: groups by role and project, and the projects as tenants. */
@Component
public class ScopedGroups {

    /** Everybody who works on tasks at all. */
    public static final String PARTICIPANTS = "deltagare";

    private final List<GroupSource> sources;
    private final ProjectService projects;

    ScopedGroups(List<GroupSource> sources, ProjectService projects) {
        this.sources = sources;
        this.projects = projects;
    }

    public Set<String> groupsOf(AccountId person) {
        var groups = new HashSet<String>();
        groups.add(PARTICIPANTS);
        sources.forEach(source -> groups.addAll(source.groupsOf(person)));
        groups.addAll(roles(groups));
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
