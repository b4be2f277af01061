package platssamverkan.process.engine;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.collaboration.WorkingGroupId;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.project.Roster;

/**
 * The working groups that a person acts for. A group of which no member of the project logs in falls to those who have
 * the role in the project, and where nobody has it, to the leaders.
 */
@Component
class WorkingGroupGroups implements GroupSource {

    private final WorkingGroupService groups;

    WorkingGroupGroups(WorkingGroupService groups) {
        this.groups = groups;
    }

    @Override
    public Set<String> groupsOf(Roster roster) {
        if (roster.projects().isEmpty()) {
            return Set.of();
        }
        return groups.seats(roster.projects()).entrySet().stream()
            .flatMap(seats -> acting(roster, seats.getKey(), seats.getValue()))
            .map(group -> RoleScoping.group(Role.ARBETSGRUPP.id(), group)).collect(Collectors.toSet());
    }

    private static Stream<WorkingGroupId> acting(
        Roster roster, ProjectId project, Map<WorkingGroupId, Set<AccountId>> seats
    ) {
        var standsIn = StandIns.isOne(roster, project, Role.ARBETSGRUPP);
        return seats.entrySet().stream()
            .filter(seat -> seat.getValue().contains(roster.person())
                || standsIn && Collections.disjoint(seat.getValue(), roster.members(project)))
            .map(Map.Entry::getKey);
    }
}
