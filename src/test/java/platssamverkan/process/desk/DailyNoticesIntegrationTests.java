package platssamverkan.process.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountSettings;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.PlanMeeting;
import platssamverkan.meeting.PlannedMeetingService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.Role;
import platssamverkan.support.ProductTest;
import platssamverkan.support.Team;
import platssamverkan.support.TestClock;

/** From waiting tasks and called meetings to the outbox, in the running product. */
@ProductTest
class DailyNoticesIntegrationTests {

    @Autowired private DailyNotices notices;
    @Autowired private PlannedMeetingService meetings;
    @Autowired private ProjectOpening opening;
    @Autowired private ProjectControl control;
    @Autowired private ProjectService projects;
    @Autowired private AccountService accounts;
    @Autowired private TaskDesk desk;
    @Autowired private TransactionTemplate transaction;
    @Autowired private JdbcTemplate database;
    @Autowired private TestClock clock;

    private Team team;
    private String address;
    private ProjectId project;

    @BeforeEach
    void aProjectBegins() {
        team = Team.in(accounts, "Mejlstad");
        address = reachable(Role.PROJEKTLEDARE);
        project = opening.open("Tryggt torg", "Färre brott i Kims kvarter", ProgramModel.INSTEGSMODELL, clock.today(),
            team.id(Role.PROJEKTLEDARE)).value().id();
        team.join(projects, project);
    }

    @Test
    void tellsOfTheTasksOfAPersonsRolesAndOfNothingMore() {
        var chair = reachable(Role.ORDFORANDE);
        var task = desk.tasks(team.id(Role.PROJEKTLEDARE)).get(0);
        notices.goRound();
        assertThat(bodies(address)).singleElement().asString()
            .contains("Tryggt torg", task.name(), "klart senast", "http://localhost:8080/tasks/" + task.taskId())
            .doesNotContain("Färre brott", "Kims kvarter", "Test projektledare", "Mejlstad");
        assertThat(bodies(chair)).as("nothing waits for the chair yet").isEmpty();
    }

    @Test
    void tellsOnceThoughSeveralNodesGoRound() {
        var nodes = IntStream.range(0, 4).mapToObj(node -> CompletableFuture.runAsync(notices::goRound)).toList();
        nodes.forEach(CompletableFuture::join);
        assertThat(bodies(address)).hasSize(1);
        clock.moveTo(clock.today().plusDays(1));
        notices.goRound();
        assertThat(bodies(address)).as("nothing is news the day after").hasSize(1);
    }

    @Test
    void tellsWhenADayIsNearAndWhenItHasPassed() {
        notices.goRound();
        var due = desk.tasks(team.id(Role.PROJEKTLEDARE)).get(0).dueOn().orElseThrow();
        clock.moveTo(due.minusDays(7));
        notices.goRound();
        clock.moveTo(due.plusDays(1));
        notices.goRound();
        assertThat(bodies(address)).hasSize(3).satisfies(mails -> {
            assertThat(mails.get(1)).contains("Ska vara klart inom en vecka");
            assertThat(mails.get(2)).contains("Försenat");
        });
    }

    @Test
    void isSilentWhileAProjectRests() {
        control.pause(project, "Sommar", team.id(Role.PROJEKTLEDARE)).value();
        notices.goRound();
        assertThat(bodies(address)).isEmpty();
        clock.moveTo(clock.today().plusDays(1));
        control.resume(project, team.id(Role.PROJEKTLEDARE)).value();
        notices.goRound();
        assertThat(bodies(address)).hasSize(1);
    }

    @Test
    void callsToAMeetingByItsFormAndStep() {
        meetings.call(project, workshop(), team.id(Role.PROJEKTLEDARE)).value();
        assertThat(database.queryForList("select subject from outgoing_mail where recipient = ?", String.class, address))
            .containsExactly("Kallelse: Workshop: " + stepName() + " – Tryggt torg");
        assertThat(database.queryForObject("select calendar from outgoing_mail where recipient = ?", String.class, address))
            .contains("METHOD:REQUEST", "DTSTART;TZID=Europe/Stockholm:");
    }

    @Test
    void writesAMailWithTheMeetingOrNeither() {
        transaction.executeWithoutResult(begun -> {
            meetings.call(project, workshop(), team.id(Role.PROJEKTLEDARE)).value();
            begun.setRollbackOnly();
        });
        assertThat(meetings.meetings(project)).isEmpty();
        assertThat(bodies(address)).isEmpty();
    }

    private PlanMeeting workshop() {
        return new PlanMeeting(MeetingForm.WORKSHOP, "holdInformationMeeting", LocalDate.now(clock).plusDays(10),
            LocalTime.of(9, 0), LocalTime.of(11, 0), "Rådhuset",
            List.of(team.id(Role.PROJEKTLEDARE).toString(), team.id(Role.ORDFORANDE).toString()));
    }

    private String stepName() {
        return desk.tasks(team.id(Role.PROJEKTLEDARE)).stream()
            .filter(task -> task.step().equals("holdInformationMeeting")).findFirst().orElseThrow().name();
    }

    private String reachable(Role role) {
        var mail = team.id(role) + "@mejlstad.example";
        accounts.change(team.id(role), new AccountSettings("Test " + role.id(), mail, true)).value();
        return mail;
    }

    private List<String> bodies(String recipient) {
        return database.queryForList(
            "select body from outgoing_mail where recipient = ? order by queued_at", String.class, recipient);
    }
}
