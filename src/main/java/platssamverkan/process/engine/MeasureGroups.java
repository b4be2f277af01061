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

/** The groups of the measures that a person reports about; one that no member reports about falls to the leaders. */
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
        var measures = new HashSet<>(responsibilities.measuresOf(person));
        memberships.rolesOf(person).forEach((project, roles) -> {
            if (roles.contains(Role.PROJEKTLEDARE)) {
                measures.addAll(leftToLeader(project));
            }
        });
        return measures.stream()
            .map(measure -> RoleScoping.group(Role.ATGARDSANSVARIG.id(), measure)).collect(Collectors.toSet());
    }

    private Set<UUID> leftToLeader(ProjectId project) {
        var members = memberships.members(project).stream().map(MemberView::accountId).collect(Collectors.toSet());
        return responsibilities.withoutMember(project, members);
    }
}
