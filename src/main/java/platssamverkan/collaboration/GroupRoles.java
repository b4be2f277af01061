package platssamverkan.collaboration;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;

/** Lets those of the group who log in act as the group in the project. */
@Component
class GroupRoles {

    private final MembershipService memberships;

    GroupRoles(MembershipService memberships) {
        this.memberships = memberships;
    }

    /** Gives everybody in the new group a role, and ends the roles that only the group before gave. */
    void follow(ProjectId project, Optional<SteeringGroupView> before, SteeringGroupView now, AccountId by) {
        var roles = roles(now);
        roles.forEach((person, role) -> memberships.grant(project, person, role, by));
        before.map(GroupRoles::roles).orElse(Map.of()).forEach((person, role) -> {
            if (roles.get(person) != role) {
                memberships.end(project, person, role, by);
            }
        });
    }

    private static Map<AccountId, Role> roles(SteeringGroupView group) {
        return group.content().active().stream()
            .filter(member -> member.account().isPresent())
            .collect(Collectors.toMap(member -> member.account().get(), GroupRoles::role));
    }

    static Role role(Member member) {
        return member.role() == GroupRole.CHAIR ? Role.ORDFORANDE : Role.STYRGRUPP;
    }
}
