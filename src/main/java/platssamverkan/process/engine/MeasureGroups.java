package platssamverkan.process.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.MeasureResponsibilities;
import platssamverkan.project.MemberView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;

/**
 * The groups of the measures that a person reports about. One that no member is named for falls to those who have the
 * role in the project, and where nobody has it, to the leaders.
 */
@Component
class MeasureGroups implements GroupSource {

    private final MeasureResponsibilities responsibilities;
    private final MembershipService memberships;

    MeasureGroups(MeasureResponsibilities responsibilities, MembershipService memberships) {
        this.responsibilities = responsibilities;
        this.memberships = memberships;
    }

    @Override
    public Set<String> groupsOf(AccountId person) {
        var rolesOf = memberships.rolesOf(person);
        var measures = new HashSet<>(responsibilities.measuresOf(person, rolesOf.keySet()));
        rolesOf.forEach((project, roles) -> measures.addAll(leftTo(project, roles)));
        return measures.stream()
            .map(measure -> RoleScoping.group(Role.ATGARDSANSVARIG.id(), measure)).collect(Collectors.toSet());
    }

    private Set<UUID> leftTo(ProjectId project, Set<Role> roles) {
        if (!roles.contains(Role.ATGARDSANSVARIG) && !roles.contains(Role.PROJEKTLEDARE)) {
            return Set.of();
        }
        var members = memberships.members(project);
        var isHeld = members.stream().anyMatch(member -> member.role() == Role.ATGARDSANSVARIG);
        if (isHeld && !roles.contains(Role.ATGARDSANSVARIG)) {
            return Set.of();
        }
        return responsibilities.withoutMember(
            project, members.stream().map(MemberView::accountId).collect(Collectors.toSet()));
    }
}
