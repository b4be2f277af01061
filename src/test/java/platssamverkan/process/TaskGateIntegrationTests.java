package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.process.engine.EngineActing;
import platssamverkan.project.Role;
import platssamverkan.support.ProductTest;

/** The engine itself lets a task be taken by those of its role alone, each for oneself, whoever calls it. */
@ProductTest
@Import(PlannedProject.class)
class TaskGateIntegrationTests {

    @Autowired private PlannedProject project;
    @Autowired private TaskService tasks;
    @Autowired private EngineActing acting;

    private String task;

    @BeforeEach
    void theLeadersTaskWaits() {
        project.begin();
        task = project.task("UserTask_draftActionPlan").orElseThrow().getId();
    }

    @Test
    void isShutToAnotherRole() {
        var member = project.team.id(Role.STYRGRUPP);

        assertThatThrownBy(() -> assign(member, member)).hasRootCauseInstanceOf(AuthorizationException.class)
            .hasMessageContaining("another role");
        assertThat(taker()).isNull();
    }

    @Test
    void isShutToSomebodyWhoGivesTheTaskToAnother() {
        assertThatThrownBy(() -> assign(project.team.id(Role.STYRGRUPP), project.leader))
            .hasRootCauseInstanceOf(AuthorizationException.class).hasMessageContaining("for oneself");
        assertThat(taker()).isNull();
    }

    @Test
    void isShutToNobody() {
        assertThatThrownBy(() -> tasks.setAssignee(task, project.leader.toString()))
            .hasRootCauseInstanceOf(AuthorizationException.class);
        assertThat(taker()).isNull();
    }

    @Test
    void isOpenToTheRole() {
        assign(project.leader, project.leader);
        assertThat(taker()).isEqualTo(project.leader.toString());
    }

    private void assign(AccountId by, AccountId to) {
        acting.as(by, () -> {
            tasks.setAssignee(task, to.toString());
            return to;
        });
    }

    private String taker() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }
}
