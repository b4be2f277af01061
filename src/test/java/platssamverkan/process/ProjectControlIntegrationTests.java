package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.Submitted;
import platssamverkan.project.CalendarService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.ProductTest;
import platssamverkan.support.TestClock;

/** Pause, resume and end of a project whose measures are under way, through the real engine. */
@ProductTest
@Import(PlannedProject.class)
class ProjectControlIntegrationTests {

    /** Over the night when the clocks are changed. */
    private static final int REST = 40;
    private static final String BEGIN = "{begunOn: '%s', note: ''}";

    @Autowired private PlannedProject project;
    @Autowired private ProjectControl control;
    @Autowired private ProjectService projects;
    @Autowired private CalendarService calendar;
    @Autowired private RuntimeService runtime;
    @Autowired private ManagementService management;
    @Autowired private TaskService tasks;
    @Autowired private TestClock clock;

    private AccountId responsible;
    private String light;

    @BeforeEach
    void adoptAPlan() {
        project.begin();
        responsible = project.team.id(Role.ATGARDSANSVARIG);
        light = project.measure(project.station, "Ljus", responsible);
        project.measure(project.square, "Bänkar", null);
        project.adoptThePlan();
    }

    @Test
    void restsWithItsMeasures() {
        assertThat(control.pause(project.id, "Sommar", project.leader).isAccepted()).isTrue();

        assertThat(instances()).hasSize(3).allMatch(ProcessInstance::isSuspended);
        assertThat(begin()).isEqualTo(new Submitted.Refused(List.of(Refusal.of("projectPaused"))));
    }

    @Test
    void goesOnWithEveryDayOfWhatIsLeftMovedByTheRest() {
        var finished = calendar.dueOn(project.id, "draftActionPlan").orElseThrow();
        var coming = calendar.dueOn(project.id, "followUpInspection").orElseThrow();
        var measureDue = measureDue();
        var periodEnd = periodEnd();
        rest();
        assertThat(control.resume(project.id, project.leader).value()).isEqualTo(REST);

        assertThat(instances()).hasSize(3).noneMatch(ProcessInstance::isSuspended);
        assertThat(measureDue()).isEqualTo(measureDue.plusDays(REST));
        assertThat(periodEnd()).isEqualTo(periodEnd.plusDays(REST));
        assertThat(calendar.dueOn(project.id, "followUpInspection")).contains(coming.plusDays(REST));
        assertThat(calendar.dueOn(project.id, "draftActionPlan")).contains(finished);
        assertThat(begin()).isInstanceOf(Submitted.Done.class);
    }

    @Test
    void endsEarlyAndLetsTheMeasuresLiveOn() {
        assertThat(control.endEarly(project.id, "Inga medel", project.leader).isAccepted()).isTrue();

        assertThat(projects.get(project.id).status()).isEqualTo(ProjectStatus.ENDED_EARLY);
        assertThat(instances()).hasSize(2).noneMatch(ProcessInstance::isSuspended);
        assertThat(begin()).isInstanceOf(Submitted.Done.class);
    }

    @Test
    void endsEarlyWhileItRestsAndLetsTheMeasuresGoOn() {
        var due = measureDue();
        rest();
        assertThat(control.endEarly(project.id, "Inga medel", project.leader).isAccepted()).isTrue();

        assertThat(projects.get(project.id).status()).isEqualTo(ProjectStatus.ENDED_EARLY);
        assertThat(instances()).hasSize(2).noneMatch(ProcessInstance::isSuspended);
        assertThat(measureDue()).isEqualTo(due.plusDays(REST));
        assertThat(begin()).isInstanceOf(Submitted.Done.class);
    }

    @Test
    void movesTheEndOfTheTimeForMeasuresWithTheFollowUp() {
        var followUp = calendar.dueOn(project.id, "followUpInspection").orElseThrow();
        assertThat(calendar.move(project.id, "followUpInspection", followUp.plusDays(50), "Vinter", project.leader)
            .isAccepted()).isTrue();

        assertThat(periodEnd()).isEqualTo(followUp.plusDays(20));
    }

    private void rest() {
        assertThat(control.pause(project.id, "Sommar", project.leader).isAccepted()).isTrue();
        clock.advance(Period.ofDays(REST));
    }

    private Submitted begin() {
        return project.submit("UserTask_beginMeasure", light, responsible, BEGIN.formatted(clock.today()));
    }

    private List<ProcessInstance> instances() {
        return runtime.createProcessInstanceQuery().tenantIdIn(project.id.toString()).list();
    }

    private LocalDate measureDue() {
        return day(tasks.createTaskQuery().processInstanceBusinessKey(light).singleResult().getDueDate());
    }

    private LocalDate periodEnd() {
        return day(management.createJobQuery().tenantIdIn(project.id.toString())
            .activityId("BoundaryEvent_measurePeriodOver").singleResult().getDuedate());
    }

    private LocalDate day(Date date) {
        return LocalDate.ofInstant(date.toInstant(), clock.getZone());
    }
}
