package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.actionplan.OpenChange;
import platssamverkan.actionplan.PlanChangeService;
import platssamverkan.collaboration.WorkingGroupService;
import platssamverkan.collaboration.WorkingGroupView;
import platssamverkan.meeting.MeetingService;
import platssamverkan.meeting.MeetingView;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.ProjectControl;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.project.CalendarService;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalLine;
import platssamverkan.project.JournalService;
import platssamverkan.project.MemberView;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

@PageTest
class ProjectPageTests {

    private static final String PROJECT = "/projects/" + Examples.PROJECT;

    @Autowired
    private JournalService journal;
    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ProjectService projects;
    @Autowired
    private MembershipService memberships;
    @Autowired
    private ProjectJourney journey;
    @Autowired
    private ProjectOpening opening;
    @Autowired
    private ModelCatalogue models;
    @Autowired
    private CalendarService calendar;
    @Autowired
    private ProjectControl control;
    @Autowired
    private AccountService accounts;
    @Autowired
    private PlanChangeService changes;
    @Autowired
    private MeetingService meetings;
    @Autowired
    private WorkingGroupService workingGroups;

    @BeforeEach
    void project() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(accounts.colleagues(any())).willReturn(List.of(Examples.LEADER, Examples.MEMBER));
        given(projects.isReadableBy(Examples.PROJECT, Examples.LEADER.id())).willReturn(true);
        given(projects.isReadableBy(Examples.PROJECT, Examples.MEMBER.id())).willReturn(true);
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.ACTIVE));
        given(memberships.rolesOf(Examples.LEADER.id()))
            .willReturn(Map.of(Examples.PROJECT, Set.of(Role.PROJEKTLEDARE)));
        given(journey.of(Examples.PROJECT)).willReturn(Examples.journey());
        given(journey.states(Examples.PROJECT)).willReturn(Examples.journey());
        given(models.available()).willReturn(List.of(ProgramModel.INSTEGSMODELL));
        given(models.outline(ProgramModel.INSTEGSMODELL)).willReturn(Examples.outline());
        given(models.outline(Examples.PROJECT)).willReturn(Examples.outline());
        given(opening.calendar(any(), any())).willReturn(Map.of("defineArea", LocalDate.of(2026, 4, 1)));
        given(calendar.dueOn(Examples.PROJECT, "defineArea")).willReturn(Optional.of(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void saysWhatIsDoneWhatIsNextAndWhatWasRecorded() {
        assertThat(get(PROJECT)).hasStatusOk().bodyText().contains(
            "Introduktion. Pågår: Avgränsa området.", "Klart 11 februari 2026", "Sju personer kom.", "Stortorget",
            "Ingen har de här rollerna. Uppgifterna går till projektledaren.", "<li>Ordförande</li>");
    }

    @Test
    void offersToCorrectOnlyWhatThereIs() {
        assertThat(get(PROJECT)).bodyText().doesNotContain("Rätta hållna möten", "Ändra arbetsgrupper");
        given(meetings.meetings(Examples.PROJECT)).willReturn(List.of(mock(MeetingView.class)));
        given(workingGroups.groups(Examples.PROJECT)).willReturn(List.of(mock(WorkingGroupView.class)));
        assertThat(get(PROJECT)).bodyText().contains("Rätta hållna möten", "Ändra arbetsgrupper");
    }

    @Test
    void namesTheOneRoleThatNobodyHas() {
        given(projects.members(Examples.PROJECT)).willReturn(
            List.of(member(Role.PROJEKTLEDARE), member(Role.ATGARDSANSVARIG)));
        assertThat(get(PROJECT)).bodyText().contains("Ingen har rollen Ordförande. Uppgifterna går till projektledaren.");
    }

    private static MemberView member(Role role) {
        return new MemberView(Examples.MEMBER.id(), "Maja", "Teststad", role, Instant.EPOCH);
    }

    @Test
    void tellsOfAStepThatComesOnlyIfItIsNeeded() {
        assertThat(get(PROJECT)).bodyText().containsSubsequence("Omarbeta åtgärdsplanen", "Kommer vid behov")
            .contains("1 av 2");
    }

    @Test
    void leavesOutAStepThatWasNotNeededBeforeTheNextModule() {
        given(journey.of(Examples.PROJECT)).willReturn(Examples.journeyInTheNextModule());
        assertThat(get(PROJECT)).bodyText().doesNotContain("Omarbeta åtgärdsplanen");
    }

    @Test
    void saysWhatHoldsTheModuleOpen() {
        assertThat(get(PROJECT)).bodyText().doesNotContain("Modulen kan inte avslutas");
        given(changes.open(Examples.PROJECT))
            .willReturn(Optional.of(new OpenChange(2, "Ny butik", Examples.LEADER.id())));
        assertThat(get(PROJECT)).bodyText().contains(
            "Modulen kan inte avslutas förrän ändringen av åtgärdsplanen (version 2) är beslutad eller tillbakadragen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/calendar", "/people", "/actors", "/analysis", "/plan", "/results", "/journal", "/report"})
    void hidesAProjectFromSomebodyOutside(String page) {
        assertThat(get(PROJECT + page, Examples.ADMINISTRATOR)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/course", "/course/pause", "/course/end", "/calendar/defineArea", "/plan/change"})
    void keepsTheCourseOfAProjectFromMembersWhoDoNotLead(String page) {
        assertThat(get(PROJECT + page, Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void doesNotKnowAProjectWhoseIdIsNone() {
        assertThat(get("/projects/not-an-id")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsTheCalendarBeforeAnythingIsMade() {
        assertThat(get("/projects/new")).hasStatusOk().bodyText()
            .contains("<header", "Projektet pågår från 2 mars 2026 till 2 mars 2027.", "1 april 2026");
    }

    @Test
    void answersTheChangeOfADateWithTheCalendarAlone() {
        assertThat(post("/projects/new/calendar").param("model", "INSTEGSMODELL").param("startsOn", "2026-06-01")
            .header("HX-Request", "true")).hasStatusOk().bodyText()
            .contains("id=\"calendar\"", "1 juni 2026").doesNotContain("<header", "<html", "<form");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1066-06-01", "2019-12-31", "2101-01-01", "9999-12-31"})
    void drawsNoCalendarFromAYearThatIsASlip(String day) {
        assertThat(post("/projects/new/calendar").param("model", "INSTEGSMODELL").param("startsOn", day)
            .header("HX-Request", "true")).hasStatusOk().bodyText().doesNotContain("Projektet pågår från");
    }

    @Test
    void saysThatSomebodyWasFirstWhenTwoDoTheSame() {
        given(opening.open(any(), any(), any(), any(), any())).willThrow(new DataIntegrityViolationException("twice"));
        assertThat(post("/projects/new").param("name", "Torget").param("purpose", "Ljus")
            .param("model", "INSTEGSMODELL").param("startsOn", "2026-06-01")).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void takesSignsThatNoDatabaseHoldsOutOfWhatIsSent() {
        assertThat(post("/projects/new/calendar").param("name", "Tor\u0000get").param("model", "INSTEGSMODELL")
            .param("startsOn", "2026-06-01")).bodyText().contains("value=\"Torget\"");
    }

    @Test
    void keepsALongTextBesideTheCalendar() {
        assertThat(post("/projects/new/calendar").param("purpose", "x".repeat(200_000)).param("model", "INSTEGSMODELL")
            .param("startsOn", "2026-06-01")).hasStatusOk().bodyText()
            .contains("x".repeat(200_000), "1 juni 2026", "<header");
    }

    @Test
    void keepsWhatWasTypedWhenAProjectIsRefused() {
        given(opening.open(any(), any(), any(), any(), any())).willReturn(Outcome.refused(Refusal.at("name", "required")));
        assertThat(post("/projects/new").param("purpose", "Ljusare torg").param("model", "INSTEGSMODELL")
            .param("startsOn", "2026-06-01")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Namn: Fyll i det här fältet.", "Ljusare torg", "value=\"2026-06-01\"");
    }

    @Test
    void goesToTheProjectThatWasStarted() {
        given(opening.open(eq("Tryggare centrum"), any(), eq(ProgramModel.INSTEGSMODELL), any(), any()))
            .willReturn(Outcome.accepted(Examples.project(ProjectStatus.ACTIVE)));
        assertThat(post("/projects/new").param("name", "Tryggare centrum").param("purpose", "Syfte")
            .param("model", "INSTEGSMODELL").param("startsOn", "2026-06-01")).hasStatus3xxRedirection()
            .hasRedirectedUrl(PROJECT);
    }

    @Test
    void doesNotLetEverybodyStartProjects() {
        assertThat(get("/projects/new", Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void movesADateForAReason() {
        given(calendar.move(Examples.PROJECT, "defineArea", LocalDate.of(2026, 5, 4), "Semester", Examples.LEADER.id()))
            .willReturn(Outcome.accepted(LocalDate.of(2026, 5, 4)));
        assertThat(post(PROJECT + "/calendar/defineArea").param("dueOn", "2026-05-04").param("reason", "Semester"))
            .hasStatus3xxRedirection().hasRedirectedUrl(PROJECT + "/calendar")
            .flash().containsEntry("done", "Avgränsa området ska nu vara klart senast 4 maj 2026.");
    }

    @Test
    void saysWhatADateLooksLike() {
        assertThat(post(PROJECT + "/calendar/defineArea").param("dueOn", "i maj").param("reason", "Semester"))
            .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText().contains("Nytt datum: Skriv ett giltigt värde");
    }

    @Test
    void asksWhoAndWhichRole() {
        assertThat(post(PROJECT + "/people")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Person: Fyll i det här fältet.", "Roll: Fyll i det här fältet.");
    }

    @Test
    void givesARole() {
        assertThat(post(PROJECT + "/people").param("account", Examples.MEMBER.id().toString())
            .param("role", "ORDFORANDE")).hasStatus3xxRedirection().hasRedirectedUrl(PROJECT + "/people")
            .flash().containsEntry("done", "lena har nu rollen Ordförande i projektet.");
    }

    @Test
    void saysThatARoleIsHeldAlreadyAndWhoElseIsTheChair() {
        given(memberships.members(Examples.PROJECT)).willReturn(List.of(new MemberView(
            Examples.MEMBER.id(), "lena", "Kommunen", Role.ORDFORANDE, Instant.parse("2026-02-02T09:00:00Z"))));
        assertThat(post(PROJECT + "/people").param("account", Examples.MEMBER.id().toString()).param("role", "ORDFORANDE"))
            .flash().containsEntry("done", "lena har redan rollen Ordförande i projektet.");
        verify(memberships, never()).grant(any(), any(), any(), any());

        assertThat(post(PROJECT + "/people").param("account", Examples.LEADER.id().toString()).param("role", "ORDFORANDE"))
            .flash().containsEntry("done", "petra har nu rollen Ordförande i projektet. Rollen Ordförande har också: lena.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/calendar", "/people", "/actors", "/results", "/journal", "/course"})
    void saysOnEveryPageThatTheProjectRests(String page) {
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.PAUSED));
        given(journal.latest(Examples.PROJECT, JournalKind.PAUSED)).willReturn(Optional.of(new JournalLine(
            Instant.parse("2026-03-01T09:00:00Z"), "Petra", JournalKind.PAUSED, null, "Sommar")));
        assertThat(get(PROJECT + page)).hasStatusOk().bodyText()
            .contains("Projektet är pausat sedan den 1 mars 2026 av Petra.", "Skäl: Sommar").doesNotContain("Flytta datum");
    }

    @Test
    void asksWhyAProjectEndsEarly() {
        given(control.endEarly(Examples.PROJECT, "", Examples.LEADER.id()))
            .willReturn(Outcome.refused(Refusal.at("reason", "reasonRequired")));
        assertThat(post(PROJECT + "/course/end").param("reason", "")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
            .bodyText().contains("Varför?: Skriv varför.");
    }

    @Test
    void leadsNothingThatIsOver() {
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.CLOSED));
        assertThat(get(PROJECT + "/course")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(PROJECT)).hasStatusOk().bodyText().contains("Avslutat").doesNotContain("Paus och avslut");
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri) {
        return get(uri, Examples.LEADER);
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri, AccountView person) {
        return mvc.get().uri(uri).with(Examples.as(person));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String uri) {
        return mvc.post().uri(uri).with(Examples.as(Examples.LEADER)).with(csrf());
    }
}
