package platssamverkan.process.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import platssamverkan.actionplan.Voter;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.collaboration.SteeringGroupView;
import platssamverkan.process.desk.ActorNames;
import platssamverkan.project.ProjectId;

class GroupVotersTests {

    private static final LocalDate FORMED = LocalDate.of(2026, 3, 2);
    private static final LocalDate LEFT = FORMED.plusMonths(3);

    private final SteeringGroupService groups = mock(SteeringGroupService.class);
    private final ActorNames names = mock(ActorNames.class);
    private final GroupVoters voters = new GroupVoters(groups, names);
    private final ProjectId project = new ProjectId(UUID.randomUUID());
    private final ActorId municipality = new ActorId(UUID.randomUUID());
    private final ActorId police = new ActorId(UUID.randomUUID());

    private final Member chair = member("Stina", GroupRole.CHAIR, municipality, null, FORMED, null);
    private final Member departed = member("Bo", GroupRole.MEMBER, municipality, null, FORMED, LEFT);
    private final Member deputy = member("Di", GroupRole.DEPUTY, municipality, "Bo", FORMED, null);
    private final Member other = member("Pia", GroupRole.MEMBER, police, null, FORMED, null);

    @BeforeEach
    void names() {
        given(names.of(project)).willReturn(Map.of());
    }

    @Test
    void keepsTheSeatOfADepartedMemberBesideAnotherOfTheSameActor() {
        group(chair, departed, deputy, other);

        assertThat(voters.of(project)).extracting(Voter::name).containsExactly("Stina", "Bo", "Pia");
        assertThat(voters.of(project).get(1).canAnswer()).as("by the deputy").isTrue();
    }

    @Test
    void givesTheSeatToTheOneWhoFollows() {
        group(chair, departed, deputy, other, member("Nils", GroupRole.MEMBER, municipality, null, LEFT, null));

        assertThat(voters.of(project)).extracting(Voter::name).containsExactly("Stina", "Pia", "Nils");
    }

    @Test
    void letsOneNewcomerFollowOneMemberOnly() {
        group(chair, departed, member("Eva", GroupRole.MEMBER, municipality, null, FORMED, LEFT.plusDays(9)), other,
            member("Nils", GroupRole.MEMBER, municipality, null, LEFT.plusDays(9), null));

        assertThat(voters.of(project)).extracting(Voter::name).containsExactly("Stina", "Eva", "Pia", "Nils");
    }

    private void group(Member... members) {
        given(groups.group(project)).willReturn(Optional.of(
            new SteeringGroupView(1, new FormGroup("Styrgruppen", null, "", null, List.of(members)))));
    }

    private static Member member(
        String name, GroupRole role, ActorId actor, String deputyFor, LocalDate joinedOn, LocalDate leftOn
    ) {
        return new Member(UUID.randomUUID(), name, actor, role, Optional.empty(), deputyFor, joinedOn, leftOn);
    }
}
