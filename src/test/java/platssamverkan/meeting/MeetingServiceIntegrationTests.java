package platssamverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.orm.jpa.TestEntityManager;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorId;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Contact;
import platssamverkan.actor.Sector;
import platssamverkan.meeting.Attendance.Guest;
import platssamverkan.meeting.Attendance.Registered;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;
import platssamverkan.support.DatabaseTest;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.TestClock;

@DatabaseTest
@Import({MeetingService.class, ActorService.class})
@ComponentScan(basePackageClasses = {AccountService.class, MembershipService.class})
class MeetingServiceIntegrationTests {

    private static final Stance AGREES = new Stance(Set.of(SharedPart.values()), null);

    @Autowired
    private MeetingService meetings;

    @Autowired
    private ActorService actors;

    @Autowired
    private ProjectFixtures fixtures;

    @Autowired
    private TestEntityManager entities;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private TestClock clock;

    private AccountId leader;
    private ProjectId project;
    private ActorId police;
    private ActorId owner;

    @BeforeEach
    void openAProjectWithActors() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        police = register("Polisen", ActorKind.POLICE, Sector.PUBLIC);
        owner = register("Torgfastigheter", ActorKind.PROPERTY_OWNER, Sector.PRIVATE);
    }

    @Test
    void keepsAMeetingAsItWasRecorded() {
        hold(workshop(13, came(police, null), new Guest("Kiosken", Sector.PRIVATE, 2)));

        var meeting = meetings.meetings(project, "holdGroupWorkshop").get(0);
        assertThat(meeting.module()).isEqualTo(ModelModule.MODULE_2);
        assertThat(meeting.occasion()).isEqualTo(occasion(13));
        assertThat(meeting.agenda()).containsExactly(AgendaPoint.ROLES, AgendaPoint.WAYS_OF_WORKING);
        assertThat(meeting.minutes()).contains("Alla var ense.");
        assertThat(meeting.decisions()).containsExactly("Vi ses varje månad.", "Polisen håller i nästa möte.");
        assertThat(meeting.participants()).extracting(ParticipantView::organisation)
            .containsExactly("Polisen", "Kiosken");
        assertThat(meeting.participants().get(0).actor()).contains(police);
        assertThat(meeting.participants().get(1).actor()).isEmpty();
        assertThat(meeting.persons()).isEqualTo(4);
        assertThat(meeting.picture()).isEmpty();
    }

    @Test
    void tellsMeetingsInTheOrderTheyWereHeld() {
        hold(workshop(15, came(police, null)));
        hold(workshop(9, came(police, null)));

        assertThat(meetings.meetings(project)).extracting(meeting -> meeting.occasion().startsAt().getHour())
            .containsExactly(9, 15);
    }

    @Test
    void keepsWhereEachActorStands() {
        var doubtful = new Stance(Set.of(SharedPart.PROBLEM), "Kostnaden är oklar");
        hold(analysisWorkshop(came(police, AGREES), stayedAway(owner, doubtful)));

        var meeting = meetings.meetings(project).get(0);
        assertThat(meeting.picture()).contains(new SharedPicture("Mörkt", "Ljust"));
        assertThat(meeting.participants()).extracting(participant -> participant.stance().orElseThrow())
            .containsExactly(AGREES, doubtful);
        assertThat(meeting.attendees()).extracting(ParticipantView::organisation).containsExactly("Polisen");
    }

    @Test
    void leavesOutActorsWhoNeitherCameNorAnswered() {
        hold(analysisWorkshop(came(police, AGREES), stayedAway(owner, new Stance(Set.of(), null))));

        assertThat(meetings.meetings(project).get(0).participants()).hasSize(1);
    }

    @Test
    void refusesAnActorOfAnotherProject() {
        var foreign = police;
        project = fixtures.project(leader);

        assertThat(record(workshop(13, came(foreign, null))).refusals())
            .containsExactly(Refusal.at("attendance.0.actor", "unknownActor"));
        assertThat(rows("meeting")).isZero();
    }

    @Test
    void countsTodayInSwedishTime() {
        clock.moveTo(LocalDate.of(2026, 3, 2).atTime(0, 30).atZone(TestClock.SWEDEN).toInstant());
        var held = new RecordMeeting(ModelModule.INTRODUCTION, "holdInformationMeeting",
            new Occasion(MeetingForm.DIGITAL, LocalDate.of(2026, 3, 2), LocalTime.of(0, 0), LocalTime.of(0, 15), null),
            Set.of(AgendaPoint.MODEL), List.of(came(police, null)), null, List.of(), null);

        assertThat(record(held).refusals()).isEmpty();
    }

    @Test
    void seesNoMeetingOfAnotherProject() {
        hold(workshop(13, came(police, null)));

        assertThat(meetings.meetings(fixtures.project(leader))).isEmpty();
    }

    @Test
    void letsTheDatabaseRefuseAMeetingThatEndsBeforeItStarts() {
        hold(workshop(13, came(police, null)));

        assertThatThrownBy(() -> database.update("update meeting set ends_at = '08:00'"))
            .isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("ck_meeting_ends_after_start");
    }

    private void hold(RecordMeeting meeting) {
        assertThat(record(meeting).refusals()).isEmpty();
        entities.flush();
        entities.clear();
    }

    private Outcome<MeetingView> record(RecordMeeting meeting) {
        return meetings.record(project, meeting, leader, clock.instant());
    }

    private ActorId register(String name, ActorKind kind, Sector sector) {
        return actors.join(project, details(name, kind, sector), leader, clock.instant()).value().id();
    }

    private int rows(String table) {
        return database.queryForObject("select count(*) from " + table, Integer.class);
    }

    private static ActorDetails details(String name, ActorKind kind, Sector sector) {
        return new ActorDetails(name, kind, sector, false, false, Contact.NONE, null);
    }

    private static RecordMeeting workshop(int hour, Attendance... rows) {
        return new RecordMeeting(ModelModule.MODULE_2, "holdGroupWorkshop", occasion(hour),
            Set.of(AgendaPoint.WAYS_OF_WORKING, AgendaPoint.ROLES), List.of(rows), "Alla var ense.",
            List.of("Vi ses varje månad.", "Polisen håller i nästa möte."), null);
    }

    private static RecordMeeting analysisWorkshop(Attendance... rows) {
        return new RecordMeeting(ModelModule.MODULE_1, "holdAnalysisWorkshop", occasion(9),
            Set.of(AgendaPoint.SAFETY_ANALYSIS), List.of(rows), null, List.of(), new SharedPicture("Mörkt", "Ljust"));
    }

    private static Occasion occasion(int hour) {
        return new Occasion(MeetingForm.WORKSHOP, LocalDate.of(2026, 2, 26), LocalTime.of(hour, 0),
            LocalTime.of(hour + 1, 30), "Stadshuset");
    }

    private static Attendance came(ActorId actor, Stance stance) {
        return new Registered(actor, 2, "Områdespoliser", stance);
    }

    private static Attendance stayedAway(ActorId actor, Stance stance) {
        return new Registered(actor, 0, null, stance);
    }
}
