package platssamverkan.web.tasklist;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.account.AccountService;
import platssamverkan.process.desk.ProjectOpening;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.Role;
import platssamverkan.support.ProductTest;
import platssamverkan.support.TasklistPage;
import platssamverkan.support.Team;
import platssamverkan.support.TestClock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A project leader's work in Camunda Tasklist itself, with its own button and our renderer in it. */
@ProductTest
class TasklistBrowserTests {

    private static final String MEETING = "Hålla informationsmöte";
    private static final String PLACES = "Platser att undersöka";

    @LocalServerPort private int port;
    @Autowired private AccountService accounts;
    @Autowired private ProjectOpening opening;
    @Autowired private TestClock clock;

    private TasklistPage tasklist;

    @BeforeEach
    void openProject() {
        var team = Team.in(accounts, "Listköping");
        opening.open(
            "Tryggare hamn", "Färre brott", ProgramModel.INSTEGSMODELL, clock.today(), team.id(Role.PROJEKTLEDARE));
        tasklist = new TasklistPage("http://127.0.0.1:" + port)
            .login(team.login(Role.PROJEKTLEDARE), Team.PASSWORD)
            .openFilter("Projektledare");
    }

    @AfterEach
    void close() {
        assertThat(tasklist.faults()).isEmpty();
        tasklist.close();
    }

    @Test
    void showsTheProjectsNameInsteadOfIds() {
        tasklist.openTaskNamed(MEETING);

        assertThat(tasklist.page().locator(".task-card .task-label")).hasText("Tryggare hamn (exempel)");
        assertThat(tasklist.page().locator("body").innerText())
            .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}");
    }

    @Test
    void speaksSwedishAndHidesTheVendorsBanner() {
        tasklist.openTaskNamed(MEETING);
        var page = tasklist.page();
        assertThat(page.locator("html")).hasAttribute("lang", "sv");
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        assertThat(page.locator(".task-card .due-day")).containsText("16 mars 2026");
        assertThat(page.locator("body").innerText()).doesNotContainPattern(
            "\\b(Claim|Complete|Due|Follow-up|Add|Filter|Task|Created|Diagram not|Sort by|Log out)\\b");
    }

    @Test
    void asksToTakeTheTaskBeforeItsFormIsFilledIn() {
        tasklist.openTaskNamed(MEETING);
        assertThat(tasklist.field("Datum")).not().isEditable();

        tasklist.claim();
        assertThat(tasklist.field("Datum")).isEditable();
    }
}
