package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.process.desk.RowDesk;
import platssamverkan.process.desk.RowEdit;
import platssamverkan.process.desk.RowSaved;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;
import platssamverkan.project.Submission;
import platssamverkan.project.SubmissionService;
import platssamverkan.support.Json;
import platssamverkan.support.ProductTest;

/** Two people with the same task: the first has not committed yet when the second comes. */
@ProductTest
@Import(PlannedProject.class)
@Timeout(120)
class TaskRaceIntegrationTests {

    private static final String DISTURBANCE = """
        {kind: 'LITTER', place: '', dayPart: 'EVENING', howOften: 'WEEKLY', description: 'Glas', source: 'Egen'}""";

    @Autowired private PlannedProject project;
    @Autowired private ProjectService projects;
    @Autowired private SubmissionService submissions;
    @Autowired private TaskSubmission submission;
    @Autowired private TaskDesk desk;
    @Autowired private RowDesk rows;
    @Autowired private TransactionTemplate transactions;
    @Autowired private JdbcTemplate database;
    @Autowired private Clock clock;

    private AccountId colleague;
    private String task;

    @BeforeEach
    void twoLeaders() {
        project.begin();
        colleague = project.team.id(Role.PROCESSTOD);
        projects.grantRole(project.id, colleague, Role.PROJEKTLEDARE, project.leader);
        project.measure(project.station, "Ljus", null);
        project.measure(project.square, "Bänkar", null);
        task = project.task("UserTask_draftActionPlan").orElseThrow().getId();
    }

    @Test
    void tellsTheSecondWhoHandsInThatTheFirstWasFaster() {
        var second = during(() -> assertThat(submit(project.leader)).isInstanceOf(Submitted.Done.class),
            () -> submit(colleague));

        assertThat(second).isEqualTo(new Submitted.AlreadyDone("Test projektledare"));
    }

    @Test
    void tellsTheSecondWhoKeepsASubmissionThatTheFirstWasFaster() {
        var second = during(() -> submissions.keep(new Submission(project.id, task, "draftActionPlan",
            "draft-action-plan", "-", project.leader, clock.instant(), "{}")), () -> submit(colleague));

        assertThat(second).isEqualTo(new Submitted.AlreadyDone("Test projektledare"));
    }

    @Test
    void tellsWhoHasTakenTheTaskMeanwhile() {
        var second = during(() -> assertThat(desk.claim(task, project.leader)).isTrue(), () -> submit(colleague));

        assertThat(second).isEqualTo(new Submitted.TakenBy("Test projektledare"));
    }

    @Test
    void givesTheTaskToOneOfTwoWhoTakeIt() {
        var second = during(() -> assertThat(desk.claim(task, project.leader)).isTrue(),
            () -> desk.claim(task, colleague));

        assertThat(second).isFalse();
    }

    @Test
    void letsNoRowInBehindAStepThatIsBeingCompleted() {
        project.jump("UserTask_draftActionPlan", "UserTask_compileSituationPicture");
        save("crime-statistics", """
            {kind: 'ROBBERY', place: '', fromDay: '2025-01-01', toDay: '2025-12-31', reports: 3, source: 'Polisen'}""");
        save("survey-totals", """
            {wave: 'BASELINE', place: '', fromDay: '2025-01-01', toDay: '2025-12-31', channel: 'OPEN_LINK',
             source: 'Kommunen', darkAnswered: 100, darkSafe: 40}""");

        var late = during(() -> assertThat(project.submit("UserTask_compileSituationPicture", project.leader,
            "{mapping: 'Torget', otherInformation: 'Inget', analysis: 'Mörkt'}")).isInstanceOf(Submitted.Done.class),
            () -> save("disturbances", DISTURBANCE));

        assertThat(late).isInstanceOf(RowSaved.NotFound.class);
        assertThat(database.queryForObject("select count(*) from disturbance where project_id = ?", Long.class,
            project.id.value())).isZero();
    }

    /** Starts the second while the first is done and not committed; commits when the second is held up or through. */
    private <T> T during(Runnable first, Supplier<T> second) {
        return transactions.execute(uncommitted -> {
            first.run();
            var other = CompletableFuture.supplyAsync(second);
            while (!other.isDone() && !somebodyIsHeldUp()) {
                assertThat(Thread.interrupted()).as("out of time").isFalse();
            }
            return other;
        }).join();
    }

    private boolean somebodyIsHeldUp() {
        return database.queryForObject("""
            select exists (select 1 from pg_locks
                where not granted and pg_backend_pid() = any (pg_blocking_pids(pid)))""", Boolean.class);
    }

    private Submitted submit(AccountId person) {
        return submission.submit(task, person, Json.of("{note: ''}"));
    }

    private RowSaved save(String sheet, String value) {
        return rows.save(project.id, sheet, RowEdit.NEW, 0, Json.of(value), project.leader);
    }
}
