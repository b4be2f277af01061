package platssamverkan.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import platssamverkan.process.desk.TaskDesk;
import platssamverkan.process.desk.TaskLine;
import platssamverkan.project.ProgramModel;
import platssamverkan.project.ProjectService;
import platssamverkan.project.ProjectView;
import platssamverkan.support.Browser;
import platssamverkan.support.ExampleTest;

/** The pages of the full-scale example as its people meet them: usable by everybody, and no wider than a phone. */
@ExampleTest
class ExamplePagesBrowserTests {

    private static final List<String> PAGES = List.of(
        "", "/plan", "/plan/financing", "/results", "/survey", "/documents", "/meetings", "/people", "/actors", "/calendar");

    @Autowired private ExampleAccounts accounts;
    @Autowired private ProjectService projects;
    @Autowired private TaskDesk desk;
    @LocalServerPort private int port;

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void areUsableByEverybody(int width) {
        var project = fullProject();
        var found = new SoftAssertions();
        try (var session = Browser.session(width)) {
            var page = login(session);
            Stream.concat(Stream.of("/me"), Stream.concat(PAGES.stream().map(path -> "/projects/" + project.id() + path),
                    tasks(project))).forEach(path -> look(page, path, found));
        }
        found.assertAll();
    }

    private void look(Page page, String path, SoftAssertions found) {
        assertThat(page.navigate(root() + path).status()).as(path).isEqualTo(200);
        if (path.startsWith("/tasks/")) {
            page.locator(".task-form .fjs-form").waitFor();
        }
        Browser.picture(page, "example%s-%s".formatted(name(path), page.viewportSize().width));
        found.assertThat(new AxeBuilder(page).analyze().getViolations()).as(path).extracting("id").isEmpty();
        found.assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).as(path).isEqualTo(0);
    }

    private static String name(String path) {
        return path.replaceAll("/(projects|tasks)/[0-9a-f-]{36}", "-$1").replace('/', '-');
    }

    private Stream<String> tasks(ProjectView project) {
        return desk.tasks(accounts.id(ExamplePerson.PROJEKTLEDARE)).stream()
            .filter(line -> line.projectId().equals(project.id()))
            .collect(Collectors.toMap(TaskLine::step, line -> "/tasks/" + line.taskId(), (first, other) -> first))
            .values().stream();
    }

    private ProjectView fullProject() {
        return projects.projectsOf(accounts.id(ExamplePerson.PROJEKTLEDARE)).stream()
            .filter(project -> project.model() == ProgramModel.FULLSKALEMODELL)
            .filter(project -> project.name().startsWith("Hela centrum")).findFirst().orElseThrow();
    }

    private Page login(BrowserContext session) {
        var page = session.newPage();
        page.navigate(root() + "/login");
        page.locator("input[name=username]").fill(ExamplePerson.PROJEKTLEDARE.login());
        page.locator("input[name=password]").fill(ExamplePerson.PASSWORD);
        page.locator("form:has(input[name=password]) [type=submit]").click();
        page.waitForURL(url -> !url.endsWith("/login"));
        return page;
    }

    private String root() {
        return "http://127.0.0.1:" + port;
    }
}
