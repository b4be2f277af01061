package platssamverkan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.collaboration.WorkingGroupId;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.project.MemberView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;

class WorkingGroupGroupsTests {

    private final WorkingGroupService groups = mock(WorkingGroupService.class);
    private final MembershipService memberships = mock(MembershipService.class);
    private final WorkingGroupGroups source = new WorkingGroupGroups(groups, memberships);

    private final ProjectId project = new ProjectId(UUID.randomUUID());
    private final WorkingGroupId square = new WorkingGroupId(UUID.randomUUID());
    private final WorkingGroupId station = new WorkingGroupId(UUID.randomUUID());
    private final AccountId leader = new AccountId(UUID.randomUUID());
    private final AccountId anna = new AccountId(UUID.randomUUID());
    private final AccountId omar = new AccountId(UUID.randomUUID());

    @BeforeEach
    void aGroupWithAnnaAndOneWhereNobodyLogsIn() {
        given(groups.seats(Set.of(project))).willReturn(Map.of(project, Map.of(square, Set.of(anna), station, Set.of())));
        holds(Map.of(leader, Role.PROJEKTLEDARE, anna, Role.ARBETSGRUPP, omar, Role.ARBETSGRUPP));
    }

    @Test
    void givesTheGroupToItsOwnMembersOnly() {
        assertThat(source.groupsOf(anna)).contains("arbetsgrupp@" + square);
        assertThat(source.groupsOf(omar)).doesNotContain("arbetsgrupp@" + square);
        assertThat(source.groupsOf(leader)).doesNotContain("arbetsgrupp@" + square);
    }

    @Test
    void givesAGroupInWhichNobodyLogsInToThoseWithTheRole() {
        assertThat(source.groupsOf(omar)).containsExactly("arbetsgrupp@" + station);
        assertThat(source.groupsOf(leader)).isEmpty();
    }

    @Test
    void givesAGroupWhoseMembersHaveLeftTheProjectToTheLeaderWhenNobodyHasTheRole() {
        holds(Map.of(leader, Role.PROJEKTLEDARE));

        assertThat(source.groupsOf(leader)).containsExactlyInAnyOrder("arbetsgrupp@" + square, "arbetsgrupp@" + station);
        assertThat(source.groupsOf(anna)).isEmpty();
    }

    private void holds(Map<AccountId, Role> roles) {
        List.of(leader, anna, omar).forEach(person -> given(memberships.rolesOf(person)).willReturn(
            roles.containsKey(person) ? Map.of(project, Set.of(roles.get(person))) : Map.of()));
        given(memberships.members(project)).willReturn(roles.entrySet().stream()
            .map(member -> new MemberView(member.getKey(), "Kim Ek", "Kommunen", member.getValue(), Instant.EPOCH))
            .toList());
    }
}
