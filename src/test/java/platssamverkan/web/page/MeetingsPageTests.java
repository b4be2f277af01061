package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
import platssamverkan.meeting.Invitee;
import platssamverkan.meeting.MeetingForm;
import platssamverkan.meeting.PlanMeeting;
import platssamverkan.meeting.PlannedMeetingId;
import platssamverkan.meeting.PlannedMeetingService;
import platssamverkan.meeting.PlannedMeetingView;
import platssamverkan.process.desk.ModelCatalogue;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.project.MembershipService;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.project.Role;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Calling to meetings, changing and cancelling them. */
@PageTest
class MeetingsPageTests {

    private static final String PAGE = "/projects/" + Examples.PROJECT + "/meetings";
    private static final PlannedMeetingId MEETING = PlannedMeetingId.of("44444444-4444-4444-4444-444444444444");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private ProjectService projects;
    @Autowired
    private MembershipService memberships;
    @Autowired
    private AccountService accounts;
    @Autowired
    private ModelCatalogue models;
    @Autowired
    private ProjectJourney journey;
    @Autowired
    private PlannedMeetingService meetings;

    @BeforeEach
    void project() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
        given(projects.isReadableBy(eq(Examples.PROJECT), any())).willReturn(true);
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.ACTIVE));
        given(memberships.rolesOf(Examples.LEADER.id()))
            .willReturn(Map.of(Examples.PROJECT, Set.of(Role.PROJEKTLEDARE)));
        given(models.outline(Examples.PROJECT)).willReturn(Examples.outline());
        given(models.stepNames(Examples.PROJECT)).willReturn(Map.of("holdInformationMeeting", "Hålla informationsmöte"));
        given(journey.of(Examples.PROJECT)).willReturn(Examples.journey());
        given(meetings.invitees(Examples.PROJECT)).willReturn(List.of(
            new Invitee("kim", "Kim Ek", Optional.of("kim@exempelstad.example")), new Invitee("bo", "Bo Ask", Optional.empty())));
        given(meetings.meetings(Examples.PROJECT)).willReturn(List.of(
            meeting(DAY.minusDays(30), false), meeting(DAY, false), meeting(DAY.plusDays(1), true)));
        given(meetings.coming(Examples.PROJECT)).willReturn(List.of(meeting(DAY, false)));
        given(meetings.find(Examples.PROJECT, MEETING)).willReturn(Optional.of(meeting(DAY, false)));
    }

    @Test
    void listsWhatComesBeforeWhatHasBeenOrIsOff() {
        assertThat(get("", Examples.LEADER)).hasStatusOk().bodyText().containsSubsequence(
            "Kalla till möte", "Kommande möten", "9 mars 2026", "kl. 13.00–15.00", "Workshop", "Hålla informationsmöte",
            "Rådhuset", "2 kallade", "Kim Ek", "Bo Ask (saknar e-post och får ingen kallelse)", "Ändrat: Sjukdom", "Ställ in",
            "Tidigare och inställda", "7 februari 2026", "10 mars 2026", "Inställt: Sjukdom");
    }

    @Test
    void letsOnlyThoseWhoLeadCall() {
        assertThat(get("", Examples.MEMBER)).hasStatusOk().bodyText()
            .contains("9 mars 2026").doesNotContain("Kalla till möte", "Ställ in</a>", "kim@exempelstad.example");
        assertThat(get("/new", Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("", Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/" + MEETING + "/change", Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(post("/" + MEETING + "/cancel", Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsComingMeetingsOnTheProjectsFirstPage() {
        assertThat(mvc.get().uri("/projects/" + Examples.PROJECT).with(Examples.as(Examples.MEMBER))).hasStatusOk()
            .bodyText().containsSubsequence("Kommande möten", "9 mars 2026", "kl. 13.00–15.00", "Alla möten");
    }

    @Test
    void canBeCancelledAlsoWhenTheProjectIsOver() {
        given(projects.get(Examples.PROJECT)).willReturn(Examples.project(ProjectStatus.ENDED_EARLY));
        assertThat(get("", Examples.LEADER)).hasStatusOk().bodyText()
            .contains(PAGE + "/" + MEETING + "/cancel").doesNotContain(PAGE + "/" + MEETING + "/change", PAGE + "/new");
        assertThat(get("/" + MEETING + "/cancel", Examples.LEADER)).hasStatusOk();
        assertThat(get("/" + MEETING + "/change", Examples.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/" + MEETING + "/cancel", Examples.MEMBER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void asksForWhatACallNeeds() {
        assertThat(get("/new", Examples.LEADER)).hasStatusOk().bodyText()
            .contains("Digitalt möte", "Platsvandring", "Hålla informationsmöte", "Plats eller länk", "Kim Ek")
            .doesNotContain("Avgränsa området");
    }

    @Test
    void callsToAMeeting() {
        given(meetings.call(any(), any(), any())).willReturn(Outcome.accepted(meeting(DAY, false)));
        assertThat(post("", Examples.LEADER)).hasStatus3xxRedirection().hasRedirectedUrl(PAGE);
        then(meetings).should().call(Examples.PROJECT, new PlanMeeting(MeetingForm.WORKSHOP, "holdInformationMeeting", DAY,
            LocalTime.of(13, 0), LocalTime.of(15, 0), "Rådhuset", List.of("kim", "bo")), Examples.LEADER.id());
    }

    @Test
    void keepsWhatWasTypedWhenACallIsRefused() {
        given(meetings.call(any(), any(), any())).willReturn(Outcome.refused(List.of(
            Refusal.at("heldOn", "plannedInThePast"), Refusal.at("invited", "nobodyInvited"))));
        assertThat(post("", Examples.LEADER)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Dag: Mötet ligger i det förflutna.", "Kalla: Välj minst en att kalla.", "href=\"#invited\"", "R&aring;dhuset")
            .containsPattern("value=\"kim\"[^>]*checked");
    }

    @Test
    void knowsNoStepThatIsNoMeetingOfTheProject() {
        assertThat(mvc.post().uri(PAGE).with(Examples.as(Examples.LEADER)).with(csrf()).param("step", "defineArea"))
            .hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText().contains("Välj ett av stegen i listan.");
    }

    @Test
    void changesAMeetingFromTheVersionThatWasSeen() {
        assertThat(get("/" + MEETING + "/change", Examples.LEADER)).hasStatusOk().bodyText()
            .contains("2026-03-09", "R&aring;dhuset", "Ändra och meddela").containsPattern("name=\"version\"[^>]*value=\"2\"");
        given(meetings.change(any(), any(), anyInt(), any(), any(), any())).willReturn(Outcome.accepted(meeting(DAY, false)));
        assertThat(post("/" + MEETING + "/change", Examples.LEADER)).hasStatus3xxRedirection().hasRedirectedUrl(PAGE);
        then(meetings).should().change(eq(Examples.PROJECT), eq(MEETING), eq(2), any(), eq("Sjukdom"), eq(Examples.LEADER.id()));
    }

    @Test
    void cancelsAMeetingForAReason() {
        given(meetings.cancel(any(), any(), anyInt(), any(), any()))
            .willReturn(Outcome.refused(Refusal.at("reason", "reasonRequired")));
        assertThat(post("/" + MEETING + "/cancel", Examples.LEADER)).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY).bodyText()
            .contains("Varför?: Skriv varför.");
        given(meetings.cancel(Examples.PROJECT, MEETING, 2, "Sjukdom", Examples.LEADER.id()))
            .willReturn(Outcome.accepted(meeting(DAY, true)));
        assertThat(post("/" + MEETING + "/cancel", Examples.LEADER)).hasStatus3xxRedirection().hasRedirectedUrl(PAGE);
    }

    @Test
    void changesNothingThatIsOff() {
        given(meetings.find(Examples.PROJECT, MEETING)).willReturn(Optional.of(meeting(DAY, true)));
        assertThat(get("/" + MEETING + "/change", Examples.LEADER)).hasStatus3xxRedirection().hasRedirectedUrl(PAGE)
            .flash().containsEntry("done", "Mötet den 9 mars 2026 är inställt och går inte att ändra.");
        assertThat(post("/" + MEETING + "/change", Examples.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/made-up/cancel", Examples.LEADER)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MockMvcTester.MockMvcRequestBuilder get(String path, AccountView person) {
        return mvc.get().uri(PAGE + path).with(Examples.as(person));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String path, AccountView person) {
        return mvc.post().uri(PAGE + path).with(Examples.as(person)).with(csrf())
            .param("form", "WORKSHOP").param("step", "holdInformationMeeting").param("heldOn", "2026-03-09")
            .param("startsAt", "13:00").param("endsAt", "15:00").param("place", "Rådhuset")
            .param("invited", "kim", "bo").param("version", "2").param("reason", "Sjukdom");
    }

    private static PlannedMeetingView meeting(LocalDate day, boolean cancelled) {
        return new PlannedMeetingView(MEETING, Examples.PROJECT, 2, MeetingForm.WORKSHOP,
            Optional.of("holdInformationMeeting"), day, LocalTime.of(13, 0), LocalTime.of(15, 0), "Rådhuset",
            List.of(new Invitee("kim", "Kim Ek", Optional.of("kim@exempelstad.example")),
                new Invitee("bo", "Bo Ask", Optional.empty())),
            cancelled, Optional.of("Sjukdom"));
    }
}
