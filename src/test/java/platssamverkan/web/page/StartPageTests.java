package platssamverkan.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import platssamverkan.account.AccountService;
import platssamverkan.account.AccountView;
import platssamverkan.process.desk.ProjectJourney;
import platssamverkan.process.desk.SubmissionDesk;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectStatus;

@PageTest
class StartPageTests {

    @Autowired
    private MockMvcTester mvc;
    @Autowired
    private TaskDesk desk;
    @Autowired
    private ProjectService projects;
    @Autowired
    private ProjectJourney journey;
    @Autowired
    private SubmissionDesk submissions;
    @Autowired
    private AccountService accounts;

    @BeforeEach
    void municipality() {
        given(accounts.municipality(any())).willReturn(Examples.municipality());
    }

    @Test
    void groupsTasksByWhatIsUrgentAndWhoseTheyAre() {
        given(desk.tasks(any())).willReturn(List.of(
            Examples.line("1", "Bedöma faktorer", true, true), Examples.line("2", "Avgränsa området", false, true),
            Examples.line("3", "Kartlägga aktörer", false, false)));
        assertThat(get(Examples.LEADER)).bodyText().containsSubsequence(
            "Försenat", "Bedöma faktorer", "Mina uppgifter", "Avgränsa området", "Mina roller", "Kartlägga aktörer");
    }

    @Test
    void saysWhereEachProjectStands() {
        given(projects.projectsOf(any())).willReturn(List.of(Examples.project(ProjectStatus.ACTIVE)));
        given(journey.states(Examples.PROJECT)).willReturn(Examples.journey());
        assertThat(get(Examples.LEADER)).bodyText()
            .contains("Introduktion. Pågår: Avgränsa området.", "1 av 2 steg klara");
    }

    @Test
    void leadsThoseWhoseProjectsAreOverToThem() {
        given(projects.projectsOf(any())).willReturn(List.of(Examples.project(ProjectStatus.CLOSED)));
        assertThat(get(Examples.MEMBER)).bodyText().contains("Projekten du har varit med i är avslutade.", "href=\"/projects\"")
            .doesNotContain("Du är inte med i något projekt ännu");
    }

    @Test
    void offersToStartAProjectWhereThereIsNone() {
        assertThat(get(Examples.LEADER)).bodyText().contains("Inget väntar på dig", "href=\"/projects/new\"");
    }

    @Test
    void doesNotOfferItToSomebodyWhoMayNot() {
        assertThat(get(Examples.MEMBER)).bodyText().contains("En projektledare eller samordnare ger dig en roll")
            .doesNotContain("/projects/new");
    }

    @Test
    void marksEveryPageOfAnExample() {
        assertThat(get(Examples.MEMBER)).bodyText().contains("Exempel – påhittade uppgifter");
    }

    @Test
    void showsThePeoplePageToAdministratorsOnly() {
        assertThat(get(Examples.ADMINISTRATOR)).bodyText().contains("href=\"/people\"");
        assertThat(get(Examples.LEADER)).bodyText().doesNotContain("href=\"/people\"");
    }

    @Test
    void listsWhatHasBeenHandedIn() {
        given(submissions.of(any())).willReturn(List.of(Examples.submission()));
        assertThat(mvc.get().uri("/tasks/done").with(Examples.as(Examples.LEADER))).hasStatusOk().bodyText()
            .contains("/tasks/done/task-0", "Hålla informationsmöte", "10 februari 2026 kl. 10.30");
    }

    @Test
    void showsAFormThatWasHandedIn() {
        given(submissions.find("task-0", Examples.LEADER.id())).willReturn(Optional.of(Examples.submission()));
        assertThat(mvc.get().uri("/tasks/done/task-0").with(Examples.as(Examples.LEADER))).bodyText()
            .contains("data-task-form=\"/api/tasks/task-0/submission\"");
    }

    private MockMvcTester.MockMvcRequestBuilder get(AccountView person) {
        return mvc.get().uri("/").with(Examples.as(person));
    }
}
