package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountId;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.EndedTask;
import platssamverkan.process.desk.EndedTasks;
import platssamverkan.process.desk.SubmissionDesk;
import platssamverkan.process.desk.SubmissionView;
import platssamverkan.process.desk.Submitted;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskRelease;
import platssamverkan.process.desk.TaskSubmission;
import platssamverkan.project.JournalKind;
import platssamverkan.project.JournalLine;
import platssamverkan.project.JournalService;
import platssamverkan.project.ProjectStatus;
import platssamverkan.shared.Refusal;

@PageTest
class TaskPageTests {

    private static final AccountId LEADER = Examples.LEADER.id();

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private TaskDesk desk;
    @Autowired
    private TaskRelease release;
    @Autowired
    private TaskSubmission submission;
    @Autowired
    private SubmissionDesk submissions;
    @Autowired
    private EndedTasks ended;
    @Autowired
    private JournalService journal;
    @Autowired
    private AccountService accounts;

    @BeforeEach
    void municipality() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
    }

    @Test
    void showsWhatTheTaskIsAndItsForm() {
        given(desk.find("task-1", LEADER)).willReturn(Optional.of(Examples.task(true, false)));
        assertThat(get("/tasks/task-1")).hasStatusOk().bodyText().contains(
            "Avgränsa området", "Bestäm vilket område det gäller.", "Projektledare", "Ta uppgiften",
            "data-task-form=\"/api/tasks/task-1/form\"", "Hoppa över steget", "dagar försenad");
    }

    @Test
    void letsThePersonWhoTookItGiveItBack() {
        given(desk.find("task-1", LEADER)).willReturn(Optional.of(Examples.task(true, true)));
        assertThat(get("/tasks/task-1")).bodyText().contains("Lämna tillbaka").doesNotContain("Ta uppgiften");
    }

    @Test
    void letsThoseWhoLeadGiveItBackForTheOneWhoTookIt() {
        given(desk.find("task-1", LEADER)).willReturn(Optional.of(Examples.takenByKim(false)));
        given(release.release("task-1", LEADER)).willReturn(Optional.of("Kim Ek"));
        assertThat(get("/tasks/task-1")).hasStatusOk().bodyText()
            .contains("Lämna tillbaka åt Kim Ek", "en annan roll än din").doesNotContain("data-task-form", "Hoppa över steget");
        assertThat(post("/tasks/task-1/release")).hasRedirectedUrl("/projects/" + Examples.PROJECT)
            .flash().containsEntry("done", "Du har lämnat tillbaka uppgiften åt Kim Ek. Andra i rollen kan ta den.");
    }

    @Test
    void saysThatNobodyHasTheTaskAnyMore() {
        given(desk.find("task-1", LEADER)).willReturn(Optional.of(Examples.task(true, false)));
        assertThat(post("/tasks/task-1/release")).hasRedirectedUrl("/tasks/task-1").flash()
            .containsEntry("careful", "Uppgiften kunde inte lämnas tillbaka. Ingen har den längre.");
    }

    @Test
    void givesBackNoTaskOfAnotherRoleForSomebodyWhoDoesNotLead() {
        given(desk.find("task-1", LEADER)).willReturn(Optional.of(Examples.task(false, false)));
        assertThat(post("/tasks/task-1/release")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void hidesATaskOfAnotherRole() {
        given(desk.find("task-1", LEADER)).willReturn(Optional.of(Examples.task(false, false)));
        assertThat(get("/tasks/task-1")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void doesNotKnowAForeignTask() {
        assertThat(get("/tasks/unknown")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysWhoHasDoneATaskThatIsGone() {
        given(submissions.find("task-0", LEADER)).willReturn(Optional.of(Examples.submission()));
        assertThat(get("/tasks/task-0")).hasStatus(HttpStatus.GONE).bodyText()
            .contains("Uppgiften är redan klar", "Petra Projektledare");
    }

    @Test
    void saysWhyAStepWasSkippedAndNotThatItWasDone() {
        var done = Examples.submission();
        given(submissions.find("task-0", LEADER)).willReturn(Optional.of(new SubmissionView(done.taskId(), done.step(),
            done.stepName(), done.project(), done.by(), done.at(), Optional.of("Mötet hölls i våras"))));
        assertThat(get("/tasks/task-0")).hasStatus(HttpStatus.GONE).bodyText()
            .contains("hoppades över av Petra Projektledare", "Skäl: Mötet hölls i våras").doesNotContain("slutfördes");
    }

    @Test
    void saysOfATaskThatEndedWithItsProjectWhatHappened() {
        var over = Examples.project(ProjectStatus.ENDED_EARLY);
        given(ended.find("task-9", LEADER))
            .willReturn(Optional.of(new EndedTask("Rösta i styrgruppen", over, Instant.parse("2026-03-01T09:00:00Z"))));
        given(journal.latest(over.id(), JournalKind.ENDED_EARLY)).willReturn(Optional.of(new JournalLine(
            Instant.parse("2026-03-01T09:00:00Z"), "Petra", JournalKind.ENDED_EARLY, null, "Pengarna är slut")));
        assertThat(get("/tasks/task-9")).hasStatus(HttpStatus.GONE).bodyText().contains(
            "Uppgiften finns inte längre", "Rösta i styrgruppen", "avslutades i förtid den 1 mars 2026 av Petra",
            "Pengarna är slut", "/projects/" + Examples.PROJECT);
    }

    @Test
    void comesBackToTheTaskWhenItIsTaken() {
        given(desk.claim("task-1", LEADER)).willReturn(true);
        assertThat(post("/tasks/task-1/claim")).hasStatus3xxRedirection().hasRedirectedUrl("/tasks/task-1")
            .flash().containsEntry("done", "Du har tagit uppgiften.");
    }

    @Test
    void saysThatSomebodyElseWasFirst() {
        assertThat(post("/tasks/task-1/claim")).flash()
            .containsEntry("careful", "Uppgiften kunde inte tas. Någon annan hann före.");
    }

    @Test
    void asksAgainForTheReasonToSkip() {
        given(desk.find("task-1", LEADER)).willReturn(Optional.of(Examples.task(true, false)));
        given(submission.skip("task-1", LEADER, "")).willReturn(
            new Submitted.Refused(List.of(Refusal.at("reason", "reasonRequired"))));
        assertThat(post("/tasks/task-1/skip").param("reason", "")).hasStatus(HttpStatus.UNPROCESSABLE_ENTITY)
            .bodyText().contains("aria-invalid=\"true\"", "Skriv varför.");
    }

    @Test
    void goesToTheProjectWhenAStepIsSkipped() {
        given(desk.find("task-1", LEADER)).willReturn(Optional.of(Examples.task(true, false)));
        given(submission.skip("task-1", LEADER, "Redan gjort")).willReturn(new Submitted.Done(Examples.PROJECT));
        assertThat(post("/tasks/task-1/skip").param("reason", "Redan gjort")).hasStatus3xxRedirection()
            .hasRedirectedUrl("/projects/" + Examples.PROJECT);
    }

    @Test
    void refusesToSkipWithoutTheTokenOfThePage() {
        assertThat(mvc.post().uri("/tasks/task-1/skip").with(Examples.as(Examples.LEADER)))
            .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MockMvcTester.MockMvcRequestBuilder get(String uri) {
        return mvc.get().uri(uri).with(Examples.as(Examples.LEADER));
    }

    private MockMvcTester.MockMvcRequestBuilder post(String uri) {
        return mvc.post().uri(uri).with(Examples.as(Examples.LEADER)).with(csrf());
    }
}
