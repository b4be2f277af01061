package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import platssamverkan.account.AccountId;
import platssamverkan.process.actionplan.PlanChange;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowRemoval;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskFormDesk;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.process.measure.MeasureWithdrawal;
import platssamverkan.project.CalendarService;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.Json;
import platssamverkan.support.ProductTest;
import platssamverkan.support.TestClock;

/** While a project is paused people are told so, whatever they try, and nothing of it happens. */
@ProductTest
@Import(PlannedProject.class)
class PausedProjectIntegrationTests {

    private static final Refusal PAUSED = Refusal.of("projectPaused");

    @Autowired private PlannedProject project;
    @Autowired private ProjectControl control;
    @Autowired private PlanChange change;
    @Autowired private MeasureWithdrawal withdrawal;
    @Autowired private RowDesk rows;
    @Autowired private RowRemoval removal;
    @Autowired private TaskDesk desk;
    @Autowired private TaskFormDesk forms;
    @Autowired private TaskSubmission submission;
    @Autowired private CalendarService calendar;
    @Autowired private TestClock clock;

    private String light;

    @BeforeEach
    void draft() {
        project.begin();
        light = project.measure(project.station, "Ljus", null);
        project.measure(project.square, "Bänkar", null);
    }

    private void pause() {
        control.pause(project.id, "Semester", project.leader).value();
    }

    @Test
    void changesNoPlanAndWithdrawsNoMeasure() {
        project.adoptThePlan();
        pause();

        assertThat(change.begin(project.id, "Ny butik", project.leader).refusals()).containsExactly(PAUSED);
        assertThat(withdrawal.withdraw(UUID.fromString(light), "För dyrt", "§ 7", project.leader).refusals())
            .containsExactly(PAUSED);

        control.resume(project.id, project.leader).value();
        assertThat(withdrawal.withdraw(UUID.fromString(light), "För dyrt", "§ 7", project.leader).isAccepted()).isTrue();
        assertThat(change.begin(project.id, "Ny butik", project.leader).isAccepted()).isTrue();
    }

    @Test
    void savesAndRemovesNoRow() {
        pause();

        var row = PlannedProject.measureJson(project.station, "Mer ljus");
        assertThat(refusals(project.saveMeasure(light, 1, row))).containsExactly(PAUSED);
        assertThat(refusals(removal.remove(project.id, "action-plan", light, 2, project.leader))).containsExactly(PAUSED);
        assertThat(rows.open(project.id, "action-plan", light, project.leader).orElseThrow().editable()).isFalse();
    }

    @Test
    void tellsStrangersNothingOfThePause() {
        pause();

        assertThat(rows.save(project.id, "action-plan", light, 1, Json.of("{}"), stranger()))
            .isInstanceOf(RowSaved.NotFound.class);
    }

    @Test
    void completesAndSkipsNoTaskButKeepsWhatWasTyped() {
        project.adoptThePlan();
        var walk = project.task("UserTask_runWalkthrough").orElseThrow().getId();
        pause();

        assertThat(submission.submit(walk, project.leader, Json.of("{}"))).isEqualTo(new Submitted.Refused(List.of(PAUSED)));
        assertThat(submission.skip(walk, project.leader, "Snö")).isEqualTo(new Submitted.Refused(List.of(PAUSED)));
        assertThat(submission.submit(walk, stranger(), Json.of("{}"))).isInstanceOf(Submitted.NotFound.class);
        assertThat(desk.claim(walk, project.leader)).isFalse();
        assertThat(desk.keepDraft(walk, project.leader, Typed.alone("{leader: 'Kim'}"))).isTrue();
        assertThat(forms.open(walk, project.leader).orElseThrow().drafts().typed()).isEqualTo(Json.of("{leader: 'Kim'}"));
    }

    @Test
    void stillMovesADay() {
        pause();

        var moved = calendar.move(
            project.id, "draftActionPlan", clock.today().plusDays(90), "Semester", project.leader);
        assertThat(moved.isAccepted()).isTrue();
    }

    private AccountId stranger() {
        return project.team.id(Role.PROCESSADMIN);
    }

    private static List<Refusal> refusals(RowSaved saved) {
        return ((RowSaved.Refused) saved).refusals();
    }
}
