package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.RoleHandOver;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.project.Draft;
import platssamverkan.project.DraftService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.ProductTest;

/** Somebody leaves a role, and a successor takes over what that person had in it. */
@ProductTest
@Import(PlannedProject.class)
class RoleHandOverIntegrationTests {

    private static final String DRAFT = "UserTask_draftActionPlan";

    @Autowired private PlannedProject project;
    @Autowired private MembershipService memberships;
    @Autowired private RoleHandOver handOver;
    @Autowired private DraftService drafts;
    @Autowired private ProjectControl control;
    @Autowired private TaskDesk desk;

    private AccountId successor;

    @BeforeEach
    void theLeaderHasATaskAndADraft() {
        project.begin();
        successor = project.team.id(Role.PROCESSTOD);
        assertThat(desk.claim(task(), project.leader)).isTrue();
        drafts.keep(project.id, task(), project.leader, new Draft(0, JsonNodeFactory.instance.objectNode().toString()));
    }

    @Test
    void tellsWhatThePersonHas() {
        var has = handOver.belongings(project.id, project.leader, Role.PROJEKTLEDARE);

        assertThat(has.tasks()).containsExactly("Utarbeta åtgärdsplan");
        assertThat(has.drafts()).containsExactly("Utarbeta åtgärdsplan");
        assertThat(has.measures()).isEmpty();
    }

    @Test
    void givesTheSuccessorTheRoleTheTasksAndTheDrafts() {
        assertThat(end(Optional.of(successor)).isAccepted()).isTrue();

        assertThat(memberships.holders(project.id, Role.PROJEKTLEDARE)).containsExactly(successor);
        assertThat(project.task(DRAFT).orElseThrow().getAssignee()).isEqualTo(successor.toString());
        assertThat(drafts.find(task(), successor)).hasSize(1);
        assertThat(drafts.find(task(), project.leader)).isEmpty();
    }

    @Test
    void leavesTheSuccessorsOwnDraftAsItIs() {
        drafts.keep(project.id, task(), successor, new Draft(0, "{\"own\":true}"));

        end(Optional.of(successor));

        assertThat(drafts.find(task(), successor)).singleElement().satisfies(
            draft -> assertThat(draft.content()).contains("own"));
    }

    @Test
    void keepsTheLastLeaderAndEverythingElseWhereNobodyTakesOver() {
        assertThat(end(Optional.empty()).refusals()).containsExactly(Refusal.at("successor", "lastProjectLeader"));

        assertThat(project.task(DRAFT).orElseThrow().getAssignee()).isEqualTo(project.leader.toString());
    }

    @Test
    void handsOverNothingOfARoleThatThePersonDoesNotHold() {
        var other = project.team.id(Role.ATGARDSANSVARIG);

        assertThat(handOver.end(project.id, project.leader, Role.PROCESSADMIN, Optional.of(other), project.leader).refusals())
            .containsExactly(Refusal.of("roleNotHeld"));

        assertThat(memberships.holders(project.id, Role.PROCESSADMIN)).isEmpty();
        assertThat(project.task(DRAFT).orElseThrow().getAssignee()).isEqualTo(project.leader.toString());
    }

    @Test
    void refusesThePersonAsItsOwnSuccessor() {
        assertThat(end(Optional.of(project.leader)).refusals()).containsExactly(Refusal.at("successor", "successorIsSame"));
    }

    @Test
    void waitsWhileTheProjectRests() {
        control.pause(project.id, "Sommar", project.leader);

        assertThat(end(Optional.of(successor)).refusals()).containsExactly(Refusal.of("projectPaused"));
        assertThat(memberships.holders(project.id, Role.PROJEKTLEDARE)).containsExactly(project.leader);
    }

    private Outcome<Role> end(Optional<AccountId> to) {
        return handOver.end(project.id, project.leader, Role.PROJEKTLEDARE, to, project.leader);
    }

    private String task() {
        return project.task(DRAFT).orElseThrow().getId();
    }
}
