package platssamverkan.process.engine;

import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.collaboration.WorkingGroupId;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.project.MemberView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;

/**
 * The working groups that a person acts for. A group of which no member of the project logs in falls to those who have
 * the role in the project, and where nobody has it, to the leaders.
 */
@Component
class WorkingGroupGroups implements GroupSource {

    private final WorkingGroupService groups;
    private final MembershipService memberships;

    WorkingGroupGroups(WorkingGroupService groups, MembershipService memberships) {
        this.groups = groups;
        this.memberships = memberships;
    }

    @Override
    public Set<String> groupsOf(AccountId person) {
        var rolesOf = memberships.rolesOf(person);
        if (rolesOf.isEmpty()) {
            return Set.of();
        }
        var acting = new HashSet<WorkingGroupId>();
        groups.seats(rolesOf.keySet()).forEach((project, seats) ->
            acting.addAll(acting(person, project, rolesOf.get(project), seats)));
        return acting.stream()
            .map(group -> RoleScoping.group(Role.ARBETSGRUPP.id(), group)).collect(Collectors.toSet());
    }

    private Set<WorkingGroupId> acting(
        AccountId person, ProjectId project, Set<Role> roles, Map<WorkingGroupId, Set<AccountId>> seats
    ) {
        var acting = seats.entrySet().stream()
            .filter(seat -> seat.getValue().contains(person)).map(Map.Entry::getKey).collect(Collectors.toSet());
        if (roles.contains(Role.ARBETSGRUPP) || roles.contains(Role.PROJEKTLEDARE)) {
            acting.addAll(leftTo(project, roles, seats));
        }
        return acting;
    }

    private Set<WorkingGroupId> leftTo(ProjectId project, Set<Role> roles, Map<WorkingGroupId, Set<AccountId>> seats) {
        var members = memberships.members(project);
        var isHeld = members.stream().anyMatch(member -> member.role() == Role.ARBETSGRUPP);
        if (isHeld && !roles.contains(Role.ARBETSGRUPP)) {
            return Set.of();
        }
        var present = members.stream().map(MemberView::accountId).collect(Collectors.toSet());
        return seats.entrySet().stream()
            .filter(seat -> Collections.disjoint(seat.getValue(), present))
            .map(Map.Entry::getKey)
            .collect(Collectors.toSet());
    }
}
