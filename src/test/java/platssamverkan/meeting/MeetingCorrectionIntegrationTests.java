package platssamverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.Attendance.Guest;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@Import({MeetingService.class, MeetingCorrectionService.class, ActorService.class})
@ComponentScan(basePackageClasses = {AccountService.class, MembershipService.class})
class MeetingCorrectionIntegrationTests {

    private static final String REASON = "Fel dag i protokollet";

    @Autowired
    private MeetingService meetings;

    @Autowired
    private MeetingCorrectionService corrections;

    @Autowired
    private JournalService journal;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private AccountId colleague;
    private ProjectId project;
    private MeetingView recorded;

    @BeforeEach
    void holdAMeeting() {
        var municipality = fixtures.municipality();
        leader = fixtures.account(municipality, "Kim Ek");
        colleague = fixtures.account(municipality, "Robin Ström");
        project = fixtures.project(leader);
        recorded = meetings.record(project, new RecordMeeting(
            ModelModule.INTRODUCTION, "holdInformationMeeting", on(25), Set.of(AgendaPoint.MODEL),
            List.of(new Guest("Kiosken", Sector.PRIVATE, 2)), "Alla kom.", List.of("Vi ses igen."), null),
            leader, clock.instant()).value();
    }

    @Test
    void replacesWhatTheRecordSays() {
        correct(1, leader, REASON).value();
        entities.clear();

        var now = meetings.meetings(project);
        assertThat(now).hasSize(1);
        assertThat(now.get(0).id()).isEqualTo(recorded.id());
        assertThat(now.get(0).version()).isEqualTo(2);
        assertThat(now.get(0).occasion()).isEqualTo(on(26));
        assertThat(now.get(0).step()).isEqualTo("holdInformationMeeting");
        assertThat(now.get(0).module()).isEqualTo(ModelModule.INTRODUCTION);
        assertThat(now.get(0).attendees()).extracting(ParticipantView::organisation).containsExactly("Polisen");
        assertThat(now.get(0).decisions()).containsExactly("Vi ses i mars.");
    }

    @Test
    void keepsTheVersionBeforeAsItWas() {
        correct(1, leader, REASON).value();

        assertThat(database.queryForObject(
            "select held_on from meeting where meeting_id = ? and version = 1", LocalDate.class, recorded.id().value()))
            .isEqualTo(LocalDate.of(2026, 2, 25));
        assertThatThrownBy(() -> database.update(
            "update meeting set held_on = '2026-02-01' where meeting_id = ? and version = 1", recorded.id().value()))
            .hasMessageContaining("added and never changed");
    }

    @Test
    void writesTheReasonInTheJournal() {
        correct(1, leader, " " + REASON + " ").value();

        assertThat(journal.latest(project, 1)).singleElement().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(JournalKind.CORRECTED);
            assertThat(line.step()).isEqualTo("holdInformationMeeting");
            assertThat(line.note()).isEqualTo(REASON);
        });
    }

    @Test
    void wantsAReason() {
        assertThat(correct(1, leader, " ").refusals()).containsExactly(Refusal.at("reason", "reasonRequired"));
        assertThat(meetings.meetings(project).get(0).version()).isEqualTo(1);
    }

    @Test
    void holdsTheCorrectionAgainstTheSameRulesAsTheRecord() {
        var nobody = new CorrectMeeting(on(28), Set.of(), List.of(), null, List.of(), null, REASON);
        clock.moveTo(LocalDate.of(2026, 2, 27).atStartOfDay(TestClock.SWEDEN).toInstant());

        assertThat(corrections.correct(seen(1, leader), nobody).refusals()).containsExactly(
            Refusal.at("heldOn", "meetingInFuture"), Refusal.at("attendance", "nobodyAttended"));
    }

    @Test
    void namesTheColleagueWhoCorrectedItFirst() {
        correct(1, colleague, REASON).value();

        assertThat(correct(1, leader, REASON).refusals()).containsExactly(Refusal.of("rowChanged", "Robin Ström"));
    }

    @Test
    void knowsNoMeetingOfAnotherProject() {
        project = fixtures.project(leader);

        assertThat(correct(1, leader, REASON).refusals()).containsExactly(Refusal.of("rowGone"));
        assertThat(corrections.correct(new RowChange(project, UUID.randomUUID(), 1, leader), correction(REASON))
            .isAccepted()).isFalse();
    }

    private Outcome<MeetingView> correct(long seen, AccountId by, String reason) {
        return corrections.correct(seen(seen, by), correction(reason));
    }

    private RowChange seen(long version, AccountId by) {
        return new RowChange(project, recorded.id().value(), version, by);
    }

    private static CorrectMeeting correction(String reason) {
        return new CorrectMeeting(on(26), Set.of(AgendaPoint.MODEL, AgendaPoint.AREA),
            List.of(new Guest("Polisen", Sector.PUBLIC, 1)), null, List.of("Vi ses i mars."), null, reason);
    }

    private static Occasion on(int day) {
        return new Occasion(
            MeetingForm.DIGITAL, LocalDate.of(2026, 2, day), LocalTime.of(9, 0), LocalTime.of(10, 0), null);
    }
}
