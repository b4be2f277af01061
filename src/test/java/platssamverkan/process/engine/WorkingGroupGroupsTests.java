package platssamverkan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.collaboration.WorkingGroupId;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.project.Roster;

class WorkingGroupGroupsTests {

    private final WorkingGroupService groups = mock(WorkingGroupService.class);
    private final WorkingGroupGroups source = new WorkingGroupGroups(groups);

    private final ProjectId project = new ProjectId(UUID.randomUUID());
    private final WorkingGroupId square = new WorkingGroupId(UUID.randomUUID());
    private final WorkingGroupId station = new WorkingGroupId(UUID.randomUUID());
    private final AccountId leader = new AccountId(UUID.randomUUID());
    private final AccountId anna = new AccountId(UUID.randomUUID());
    private final AccountId omar = new AccountId(UUID.randomUUID());
    private Map<AccountId, Set<Role>> roles;

    @BeforeEach
    void aGroupWithAnnaAndOneWhereNobodyLogsIn() {
        given(groups.seats(Set.of(project))).willReturn(Map.of(project, Map.of(square, Set.of(anna), station, Set.of())));
        holds(Map.of(leader, Role.PROJEKTLEDARE, anna, Role.ARBETSGRUPP, omar, Role.ARBETSGRUPP));
    }

    @Test
    void givesTheGroupToItsOwnMembersOnly() {
        assertThat(groupsOf(anna)).contains("arbetsgrupp@" + square);
        assertThat(groupsOf(omar)).doesNotContain("arbetsgrupp@" + square);
        assertThat(groupsOf(leader)).doesNotContain("arbetsgrupp@" + square);
    }

    @Test
    void givesAGroupInWhichNobodyLogsInToThoseWithTheRole() {
        assertThat(groupsOf(omar)).containsExactly("arbetsgrupp@" + station);
        assertThat(groupsOf(leader)).isEmpty();
    }

    @Test
    void givesAGroupWhoseMembersHaveLeftTheProjectToTheLeaderWhenNobodyHasTheRole() {
        holds(Map.of(leader, Role.PROJEKTLEDARE));

        assertThat(groupsOf(leader)).containsExactlyInAnyOrder("arbetsgrupp@" + square, "arbetsgrupp@" + station);
        assertThat(groupsOf(anna)).isEmpty();
    }

    private void holds(Map<AccountId, Role> held) {
        roles = held.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, role -> Set.of(role.getValue())));
    }

    private Set<String> groupsOf(AccountId person) {
        return source.groupsOf(new Roster(person, roles.containsKey(person) ? Map.of(project, roles) : Map.of()));
    }
}
