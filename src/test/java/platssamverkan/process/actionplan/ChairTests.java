package platssamverkan.process.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import platssamverkan.account.AccountId;
import platssamverkan.actionplan.DecisionMinutes;
import platssamverkan.actionplan.DecisionOpening;
import platssamverkan.actionplan.DecisionView;
import platssamverkan.actionplan.GroupDecisionService;
import platssamverkan.actor.ActorId;
import platssamverkan.collaboration.FormGroup;
import platssamverkan.collaboration.FormGroup.Member;
import platssamverkan.collaboration.GroupRole;
import platssamverkan.collaboration.SteeringGroupService;
import platssamverkan.collaboration.SteeringGroupView;
import platssamverkan.project.MemberView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;

class ChairTests {

    private final SteeringGroupService groups = mock(SteeringGroupService.class);
    private final ProjectService projects = mock(ProjectService.class);
    private final GroupDecisionService decisions = mock(GroupDecisionService.class);
    private final Chair chair = new Chair(groups, projects, decisions);

    private final ProjectId project = new ProjectId(UUID.randomUUID());
    private final AccountId stina = new AccountId(UUID.randomUUID());
    private final AccountId vera = new AccountId(UUID.randomUUID());
    private final AccountId petra = new AccountId(UUID.randomUUID());

    @Test
    void confirmsWithAnAccountOrTheRole() {
        open(petra, null);
        group(stina, null);
        assertThat(chair.canConfirm(project)).isTrue();
        group(null, null);
        assertThat(chair.canConfirm(project)).isFalse();
        given(projects.members(project)).willReturn(
            List.of(new MemberView(stina, "Stina", "", Role.ORDFORANDE, Instant.EPOCH)));
        assertThat(chair.canConfirm(project)).isTrue();
    }

    @Test
    void leavesItToTheViceChairWhenTheChairCannotLogInOrProposes() {
        group(null, vera);
        open(petra, null);
        assertThat(chair.canConfirm(project)).as("so the proposer may not").isTrue();
        group(stina, vera);
        open(stina, null);
        assertThat(chair.canConfirm(project)).isTrue();
        assertThat(chair.isActedFor(project, vera)).isFalse();
        assertThat(chair.isActedFor(project, petra)).isTrue();
    }

    @Test
    void needsAViceChairWhoHasNeitherProposedNorRecorded() {
        group(null, vera);
        open(vera, null);
        assertThat(chair.canConfirm(project)).isFalse();
        open(petra, vera);
        assertThat(chair.canConfirm(project)).isFalse();
        group(stina, null);
        open(stina, null);
        assertThat(chair.canConfirm(project)).as("nobody but the proposer").isFalse();
    }

    @Test
    void proposesAlsoWhenChosenAsChairAfterwards() {
        group(petra, vera);
        open(petra, null);
        assertThat(chair.canConfirm(project)).isTrue();
        assertThat(chair.isActedFor(project, vera)).isFalse();
    }

    private void open(AccountId proposer, AccountId recorder) {
        var opening = new DecisionOpening(null, 1, null, null, List.of(), null, null, null, List.of(), proposer.value());
        var minutes = Optional.ofNullable(recorder).map(by -> new DecisionMinutes(null, by.value(), Instant.EPOCH));
        given(decisions.open(project)).willReturn(Optional.of(new DecisionView(1, UUID.randomUUID(), opening,
            proposer.value(), Instant.EPOCH, Optional.empty(), List.of(), minutes, Optional.empty(), Optional.empty(), List.of(), "")));
    }

    private void group(AccountId chairs, AccountId stepsIn) {
        var members = List.of(member(GroupRole.CHAIR, chairs), member(GroupRole.VICE_CHAIR, stepsIn));
        given(groups.group(project)).willReturn(
            Optional.of(new SteeringGroupView(1, new FormGroup("Styrgruppen", null, "", null, members))));
    }

    private static Member member(GroupRole role, AccountId account) {
        return new Member(UUID.randomUUID(), role.name(), new ActorId(UUID.randomUUID()), role,
            Optional.ofNullable(account), null, null, null);
    }
}
