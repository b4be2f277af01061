package platssamverkan.process.engine;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.project.Role;
import platssamverkan.project.Roster;

/** The groups of a person's roles; a role that nobody holds falls to the project's leaders. */
@Component
class MemberGroups implements GroupSource {

    @Override
    public Set<String> groupsOf(Roster roster) {
        return roster.projects().stream()
            .flatMap(project -> Stream.of(Role.values()).filter(role -> StandIns.isOne(roster, project, role))
                .map(role -> RoleScoping.group(role.id(), project)))
            .collect(Collectors.toSet());
    }
}
