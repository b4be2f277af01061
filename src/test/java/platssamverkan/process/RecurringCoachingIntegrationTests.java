package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.process.desk.Submitted;
import platssamverkan.project.Role;
import platssamverkan.support.ProductTest;

/** Coaching comes back every month of the second module, one occasion at a time. */
@ProductTest
@Import(PlannedProject.class)
class RecurringCoachingIntegrationTests {

    private static final String TASK = "UserTask_holdCoachingSession";

    @Autowired private PlannedProject project;
    @Autowired private ManagementService management;

    @BeforeEach
    void reachTheSecondModule() {
        project.begin();
        project.jump("SubProcess_safetyAnalysis", "UserTask_holdGroupWorkshop");
    }

    @Test
    void addsNoOccasionWhileOneWaits() {
        aMonthPasses();
        assertThat(project.waiting(TASK)).isOne();

        aMonthPasses();
        aMonthPasses();

        assertThat(project.waiting(TASK)).isOne();
    }

    @Test
    void comesBackWhenTheLastOneIsHeld() {
        aMonthPasses();
        assertThat(project.submit(TASK, project.team.id(Role.PROCESSTOD), """
            {heldOn: '2026-03-02', topic: 'Roller', departments: 1, propertyOwners: 1, businesses: 1,
             nextSteps: 'Nytt möte'}""")).isInstanceOf(Submitted.Done.class);
        assertThat(project.waiting(TASK)).isZero();

        aMonthPasses();

        assertThat(project.waiting(TASK)).isOne();
    }

    private void aMonthPasses() {
        management.executeJob(management.createJobQuery().tenantIdIn(project.id.toString())
            .activityId("BoundaryEvent_coachingDue").singleResult().getId());
    }
}
