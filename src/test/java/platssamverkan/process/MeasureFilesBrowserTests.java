package platssamverkan.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import platssamverkan.document.DocumentService;
import platssamverkan.document.DocumentSubject;
import platssamverkan.document.DocumentView;
import platssamverkan.process.desk.Submitted;
import platssamverkan.project.Role;
import platssamverkan.support.Browser;
import platssamverkan.support.ProductTest;
import platssamverkan.support.TasklistPage;
import platssamverkan.support.Team;

/** A measure's files from the phone and from Camunda Tasklist to the pages that show them. */
@ProductTest
@Import(PlannedProject.class)
class MeasureFilesBrowserTests {

    @Autowired
    private PlannedProject project;
    @Autowired
    private TaskService tasks;
    @Autowired
    private DocumentService documents;
    @LocalServerPort
    private int port;

    private String measure;

    @Test
    void carriesFilesFromOurPageAndFromTasklistToTheMeasure() {
        beginAMeasure();
        reportFromAPhone();
        completeInTasklist();

        assertThat(documents.attachedTo(project.id, DocumentSubject.measure(UUID.fromString(measure))))
            .extracting(DocumentView::name).containsExactly("halvvägs.txt", "kvitto.txt");
        showsThem(Browser.WIDE);
        showsThem(Browser.NARROW);
    }

    private void beginAMeasure() {
        project.begin();
        var responsible = project.team.id(Role.ATGARDSANSVARIG);
        measure = project.measure(project.station, "Nya lampor längs gångvägen", responsible);
        project.measure(project.square, "Bänkar", null);
        project.adoptThePlan();
        assertThat(project.submit("UserTask_beginMeasure", measure, responsible, "{begunOn: '2026-03-02', note: ''}"))
            .isInstanceOf(Submitted.Done.class);
    }

    private void reportFromAPhone() {
        var page = login(Browser.NARROW, Role.ATGARDSANSVARIG);
        page.navigate(root() + "/tasks/" + task());
        page.locator(".fjs-form").waitFor();
        page.locator("[id$='ReportMeasure_outcome-0']").check();
        page.locator("[id$='ReportMeasure_done']").fill("Hälften av lamporna är bytta.");
        attach(page, "halvvägs.txt");
        assertThat(page.locator(".task-form-draft")).containsText("Utkast sparat");
        page.reload();
        assertThat(page.locator(".task-form-files li")).containsText("halvvägs.txt");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Slutför uppgiften")).click();
        page.waitForURL(url -> url.contains("/projects/"));
        page.context().close();
    }

    private void completeInTasklist() {
        var tasklist = new TasklistPage(root()).login(project.team.login(Role.ATGARDSANSVARIG), Team.PASSWORD);
        tasklist.openTask(task()).claim();
        var page = tasklist.page();
        page.locator("[id$='ReportMeasure_outcome-2']").check();
        page.locator("[id$='ReportMeasure_done']").fill("Alla lampor är bytta.");
        page.locator("[id$='ReportMeasure_completedOn-date']").fill("2026-03-02");
        page.locator("[id$='ReportMeasure_cost']").fill("900");
        page.locator("[id$='ReportMeasure_evidence']").fill("Besiktning den 2 mars.");
        assertThat(page.locator("[id$='ReportMeasure_noFilesReason']")).hasCount(0);
        attach(page, "kvitto.txt");
        tasklist.complete();
        assertThat(tasklist.faults()).isEmpty();
        page.context().close();
    }

    private void showsThem(int width) {
        var page = login(width, Role.PROJEKTLEDARE);
        page.navigate(root() + "/projects/" + project.id + "/plan/measures/" + measure);
        assertThat(page.getByText("kvitto.txt")).isVisible();
        looked(page, "measure-files-" + width);
        page.navigate(root() + "/projects/" + project.id + "/documents");
        assertThat(page.locator("tbody tr")).hasCount(2);
        looked(page, "documents-" + width);
        var download = page.waitForDownload(() -> page.getByText("kvitto.txt").first().click());
        assertThat(download.suggestedFilename()).isEqualTo("kvitto.txt");
        page.getByLabel("Registrera kvitto.txt").click();
        looked(page, "register-" + width);
        page.context().close();
    }

    private static void looked(Page page, String name) {
        Browser.picture(page, name);
        assertThat(new AxeBuilder(page).analyze().getViolations()).extracting("id").isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).isEqualTo(0);
    }

    private static void attach(Page page, String name) {
        page.locator("input[type=file]").setInputFiles(
            new FilePayload(name, "text/plain", "Klart".getBytes(StandardCharsets.UTF_8)));
        page.locator(".task-form-files li").getByText(name).waitFor();
    }

    private Page login(int width, Role role) {
        var page = Browser.page(width);
        page.navigate(root() + "/login");
        page.locator("input[name=username]").fill(project.team.login(role));
        page.locator("input[name=password]").fill(Team.PASSWORD);
        page.locator("form:has(input[name=password]) [type=submit]").click();
        page.waitForURL(url -> !url.endsWith("/login"));
        return page;
    }

    private String task() {
        return tasks.createTaskQuery().processInstanceBusinessKey(measure).singleResult().getId();
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
