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
        return groups;
    }

    public Set<String> tenantsOf(AccountId person) {
        return projects.projectsOf(person).stream().map(project -> project.id().toString()).collect(Collectors.toSet());
    }
}
