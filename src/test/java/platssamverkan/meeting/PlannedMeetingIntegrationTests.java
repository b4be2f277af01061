package platssamverkan.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountSettings;
import platssamverkan.actor.ActorDetails;
import platssamverkan.actor.ActorKind;
import platssamverkan.actor.ActorService;
import platssamverkan.actor.Contact;
import platssamverkan.actor.Sector;
import platssamverkan.project.ProjectId;
import platssamverkan.project.Role;
import platssamverkan.shared.Refusal;
import platssamverkan.support.ProjectFixtures;
import platssamverkan.support.StepTest;
import platssamverkan.support.TestClock;

@StepTest
@RecordApplicationEvents
class PlannedMeetingIntegrationTests {

    @Autowired
    private PlannedMeetingService meetings;
    @Autowired
    private AccountService accounts;
    @Autowired
    private ActorService actors;
    @Autowired
    private ProjectFixtures fixtures;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TestClock clock;
    @Autowired
    private ApplicationEvents events;
    private AccountId leader;
    private AccountId silent;
    private ProjectId project;
    private String police;

    @BeforeEach
    void people() {
        leader = fixtures.account();
        project = fixtures.project(leader);
        fixtures.member(project, leader, Role.PROJEKTLEDARE);
        silent = fixtures.account(fixtures.municipality(), "Bo Ask");
        fixtures.member(project, silent, Role.STYRGRUPP);
        fixtures.member(project, silent, Role.ARBETSGRUPP);
        accounts.change(leader, new AccountSettings("Kim Ek", "kim@exempelstad.example", false));
        police = actor("Polisen", ActorKind.POLICE, Sector.PUBLIC, "vakt@polis.example");
        actor("Kiosken", ActorKind.TRADER, Sector.PRIVATE, null);
    }

    @Test
    void canCallMembersOnceAndActorsWithAnAddress() {
        assertThat(meetings.invitees(project)).extracting(Invitee::name)
            .containsExactly("Bo Ask", "Kim Ek", "Pia Polis, Polisen");
    }

    @Test
    void announcesAMeetingToThoseWhoHaveAnAddress() {
        var called = meetings.call(project, plan(List.of(leader.toString(), silent.toString(), police)), leader).value();
        assertThat(called.invitees()).hasSize(3);
        assertThat(events.stream(MeetingAnnounced.class)).singleElement().satisfies(announced ->
            assertThat(announced.called()).containsExactly("kim@exempelstad.example", "vakt@polis.example"));
        assertThat(meetings.coming(project)).containsExactly(called);
    }

    @Test
    void keepsEveryVersionOfAMeeting() {
        var called = meetings.call(project, plan(List.of(leader.toString(), police)), leader).value();
        var changed = meetings.change(project, called.id(), 1, plan(List.of(police)), "Sjukdom", leader).value();
        assertThat(changed.id()).isEqualTo(called.id());
        assertThat(changed.version()).isEqualTo(2);
        var cancelled = meetings.cancel(project, called.id(), 2, "Det behövs inte", leader).value();
        assertThat(cancelled.cancelled()).isTrue();
        assertThat(cancelled.invitees()).extracting(Invitee::key).containsExactly(police);
        assertThat(meetings.coming(project)).isEmpty();
        assertThat(meetings.meetings(project)).containsExactly(cancelled);
        assertThat(database.queryForList("select reason from planned_meeting where project_id = ? order by version",
            String.class, project.value())).containsExactly(null, "Sjukdom", "Det behövs inte");
        assertThatThrownBy(() -> database.update("update planned_meeting set place = 'Annan' where version = 1"))
            .isInstanceOf(DataAccessException.class).hasMessageContaining("never changed");
    }

    @Test
    void refusesToChangeWhatSomebodyElseHasChanged() {
        var called = meetings.call(project, plan(List.of(police)), leader).value();
        meetings.change(project, called.id(), 1, plan(List.of(police)), "Sjukdom", leader);
        assertThat(meetings.change(project, called.id(), 1, plan(List.of(police)), "Lokal", leader).refusals())
            .extracting(Refusal::code).containsExactly("meetingChangedMeanwhile");
    }

    @Test
    void asksWhyAMeetingIsCancelledAndDoesItOnce() {
        var called = meetings.call(project, plan(List.of(police)), leader).value();
        assertThat(meetings.cancel(project, called.id(), 1, " ", leader).refusals())
            .extracting(Refusal::code).containsExactly("reasonRequired");
        meetings.cancel(project, called.id(), 1, "Sjukdom", leader);
        assertThat(meetings.cancel(project, called.id(), 2, "Sjukdom", leader).refusals())
            .extracting(Refusal::code).containsExactly("meetingIsCancelled");
    }

    @Test
    void changesNoMeetingThatHasBeen() {
        var called = meetings.call(project, plan(List.of(police)), leader).value();
        clock.moveTo(clock.today().plusDays(7));
        assertThat(meetings.coming(project)).containsExactly(called);
        clock.moveTo(clock.today().plusDays(1));
        assertThat(meetings.coming(project)).isEmpty();
        assertThat(meetings.cancel(project, called.id(), 1, "Sjukdom", leader).refusals())
            .extracting(Refusal::code).containsExactly("meetingIsOver");
    }

    @Test
    void findsNoMeetingOfAnotherProject() {
        var called = meetings.call(project, plan(List.of(police)), leader).value();
        assertThat(meetings.find(fixtures.project(), called.id())).isEmpty();
    }

    private PlanMeeting plan(List<String> invited) {
        return new PlanMeeting(MeetingForm.WORKSHOP, "holdInformationMeeting", TestClock.START.toLocalDate().plusDays(7),
            LocalTime.of(13, 0), LocalTime.of(15, 0), "Rådhuset", invited);
    }

    private String actor(String name, ActorKind kind, Sector sector, String email) {
        var contact = new Contact("Pia Polis", null, email, null);
        return actors.join(project, new ActorDetails(name, kind, sector, false, false, contact, null), leader,
            Instant.parse("2026-03-02T08:00:00Z")).value().id().value().toString();
    }
}
