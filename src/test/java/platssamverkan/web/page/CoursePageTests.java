package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.project.CalendarService;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Pausing a project, taking it up again, ending it, and moving one of its days. */
@PageTest
class CoursePageTests {

    private static final String PROJECT = "/projects/" + Examples.PROJECT;
    private static final String COURSE = PROJECT + "/course";
    private static final String DAY = PROJECT + "/calendar/defineArea";
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final String LONG = "x".repeat(200_000);

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ProjectService projects;
    @Autowired
    private MembershipService memberships;
    @Autowired
    private ProjectControl control;
    @Autowired
    private ProjectJourney journey;
    @Autowired
    private CalendarService calendar;
    @Autowired
    private AccountService accounts;

    @BeforeEach
    void project() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(projects.isReadableBy(Examples.PROJECT, Examples.LEADER.id())).willReturn(true);
        given(projects.isReadableBy(Examples.PROJECT, Examples.MEMBER.id())).willReturn(true);
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.ACTIVE));
        given(memberships.rolesOf(Examples.LEADER.id()))
            .willReturn(Map.of(Examples.PROJECT, Set.of(Role.PROJEKTLEDARE)));
        given(journey.states(Examples.PROJECT)).willReturn(Examples.journey());
        given(calendar.dueOn(Examples.PROJECT, "defineArea")).willReturn(Optional.of(APRIL));
    }

    @Test
    void offersWhatTheProjectsStateAllows() {
        assertThat(get(COURSE)).hasStatusOk().bodyText().contains("Pausa projektet").doesNotContain("Återuppta projektet");
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.PAUSED));
        assertThat(get(COURSE)).hasStatusOk().bodyText().contains("Återuppta projektet").doesNotContain("Pausa projektet");
    }

    @Test
    void asksOnPagesThatLeadOnAndBack() {
        for (var change : new String[] {"/pause", "/end"}) {
            assertThat(get(COURSE + change)).hasStatusOk().bodyText().contains(
                "action=\"" + COURSE + change + "\"", "href=\"" + COURSE + "\">Avbryt", "name=\"_csrf\"");
        }
        assertThat(get(DAY)).bodyText()
            .contains("action=\"" + DAY + "\"", "href=\"" + PROJECT + "/calendar\">Avbryt", "name=\"dueOn\"");
    }

    @Test
    void pausesForAReason() {
        given(control.pause(Examples.PROJECT, "Sommar", Examples.LEADER.id()))
            .willReturn(Outcome.accepted(ProjectStatus.PAUSED));
        assertThat(post(COURSE + "/pause", Examples.LEADER).param("reason", "Sommar")).hasStatus3xxRedirection()
            .hasRedirectedUrl(PROJECT).flash().containsEntry("done", "Projektet är pausat.");
    }

    @Test
    void endsForAReason() {
        given(control.endEarly(Examples.PROJECT, "Inga medel", Examples.LEADER.id()))
            .willReturn(Outcome.accepted(ProjectStatus.ENDED_EARLY));
        assertThat(post(COURSE + "/end", Examples.LEADER).param("reason", "Inga medel")).hasStatus3xxRedirection()
            .hasRedirectedUrl(PROJECT).flash().containsEntry("done", "Projektet är avslutat i förtid.");
    }

    @Test
    void keepsWhatWasTypedWhenAPauseIsRefused() {
        given(control.pause(Examples.PROJECT, LONG, Examples.LEADER.id()))
            .willReturn(Outcome.refused(Refusal.at("reason", "tooLong", 4000)));
        assertThat(post(COURSE + "/pause", Examples.LEADER).param("reason", LONG))
            .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Varför?: Texten är för lång. Högst 4\u00a0000 tecken får plats.", LONG);
    }

    @Test
    void saysAboveTheFormWhatIsWrongWithTheProjectItself() {
        given(control.pause(Examples.PROJECT, "Sommar", Examples.LEADER.id()))
            .willReturn(Outcome.refused(Refusal.of("projectNotActive")));
        assertThat(post(COURSE + "/pause", Examples.LEADER).param("reason", "Sommar"))
            .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Projektet är inte i gång och kan därför inte pausas.", ">Sommar</textarea>");
    }

    @Test
    void saysByHowManyDaysEverythingMovedWhenTheProjectGoesOn() {
        given(control.resume(Examples.PROJECT, Examples.LEADER.id())).willReturn(Outcome.accepted(12L));
        assertThat(post(COURSE + "/resume", Examples.LEADER)).hasStatus3xxRedirection().hasRedirectedUrl(PROJECT)
            .flash().containsEntry("done", "Projektet är i gång igen. Alla datum har flyttats 12 dagar.");
    }

    @Test
    void doesNotTakeUpWhatIsNotPaused() {
        given(control.resume(Examples.PROJECT, Examples.LEADER.id()))
            .willReturn(Outcome.refused(Refusal.of("projectNotPaused")));
        assertThat(post(COURSE + "/resume", Examples.LEADER)).hasStatus3xxRedirection()
            .flash().containsEntry("careful", "Projektet är inte pausat.");
    }

    @Test
    void letsOnlyThoseWhoLeadChangeTheCourse() {
        for (var change : new String[] {"/pause", "/end", "/resume"}) {
            assertThat(post(COURSE + change, Examples.MEMBER).param("reason", "Sommar")).hasStatus(HttpStatus.NOT_FOUND);
        }
        verifyNoInteractions(control);
    }

    @Test
    void showsTheDayThatIsToBeMoved() {
        assertThat(get(DAY)).hasStatusOk().bodyText()
            .contains("Flytta datum: Avgränsa området", "klart senast 1 april 2026", "value=\"2026-04-01\"");
    }

    @Test
    void keepsWhatWasTypedWhenADayIsNotMoved() {
        given(calendar.move(eq(Examples.PROJECT), eq("defineArea"), any(), eq(LONG), any()))
            .willReturn(Outcome.refused(Refusal.at("reason", "tooLong", 4000)));
        assertThat(post(DAY, Examples.LEADER).param("dueOn", "2026-05-04").param("reason", LONG))
            .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText().contains("value=\"2026-05-04\"", LONG,
                "Varför flyttas datumet?: Texten är för lång. Högst 4\u00a0000 tecken får plats.");
        assertThat(post(DAY, Examples.LEADER).param("dueOn", "31 maj").param("reason", "Semester"))
            .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("value=\"31 maj\"", ">Semester</textarea>");
    }

    @Test
    void knowsNoDayOfAStepThatIsNotThere() {
        assertThat(get(PROJECT + "/calendar/noSuchStep")).hasStatus(HttpStatus.NOT_FOUND);
        given(calendar.move(any(), eq("noSuchStep"), any(), any(), any()))
            .willReturn(Outcome.refused(Refusal.at("step", "stepHasNoDate")));
        assertThat(post(PROJECT + "/calendar/noSuchStep", Examples.LEADER).param("dueOn", "2026-05-04")
            .param("reason", "Semester")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void letsOnlyThoseWhoLeadMoveADay() {
        assertThat(post(DAY, Examples.MEMBER).param("dueOn", "2026-05-04").param("reason", "Semester"))
            .hasStatus(HttpStatus.NOT_FOUND);
        verify(calendar, never()).move(any(), any(), any(), any(), any());
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri) {
        return mvc.get().uri(uri).with(Examples.as(Examples.LEADER));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String uri, AccountView person) {
        return mvc.post().uri(uri).with(Examples.as(person)).with(csrf());
    }
}
