package platssamverkan.support;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Camunda Tasklist in a browser: logs a person in, opens a task, fills in its form and completes it. */
public final class TasklistPage implements AutoCloseable {

    private static final String ROWS = ".fjs-repeat-row-container";

    private final String root;
    private final Page page;
    private final List<String> faults = new ArrayList<>();

    /** A session of its own, not logged in yet; {@code root} is the product's address without a slash. */
    public TasklistPage(String root) {
        this.root = root;
        this.page = Browser.page(Browser.WIDE);
        page.onPageError(faults::add);
    }

    public TasklistPage login(String username, String password) {
        page.navigate(root + "/login");
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(password);
        page.locator("form:has(input[name=password]) [type=submit]").click();
        page.waitForURL(url -> !url.endsWith("/login"));
        page.navigate(root + "/camunda/app/tasklist/default/");
        page.locator(".task-filters").waitFor();
        return this;
    }

    public TasklistPage openFilter(String name) {
        page.locator(".task-filters").getByText(name, new Locator.GetByTextOptions().setExact(false)).first().click();
        page.locator("section.tasks-list").waitFor();
        return this;
    }

    /** The tasks listed now, by name. */
    public List<String> tasks() {
        return page.locator(".tasks-list h4.task").allInnerTexts().stream().map(String::strip).toList();
    }

    /** Opens a task straight away, as a bookmark does. */
    public TasklistPage openTask(String taskId) {
        page.navigate(root + "/camunda/app/tasklist/default/#/?task=" + taskId);
        page.locator(".task-form .fjs-form").waitFor();
        return this;
    }

    public TasklistPage openTaskNamed(String name) {
        page.locator(".tasks-list h4.task a").getByText(name, new Locator.GetByTextOptions().setExact(true)).first().click();
        page.locator(".task-card h2.task").getByText(name).waitFor();
        page.locator(".task-form .fjs-form").waitFor();
        return this;
    }

    public TasklistPage claim() {
        var claim = page.locator(".task-form-notice-action");
        if (claim.count() > 0) {
            claim.click();
            claim.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        }
        page.locator(".task-form .fjs-form :is(input, select, textarea):enabled:not([readonly])").first().waitFor();
        return this;
    }

    /** A field by its label, without the star of a required one. */
    public Locator field(String label) {
        return page.locator(".task-form").getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
            .or(page.locator(".task-form").getByLabel(label + "*", new Locator.GetByLabelOptions().setExact(true)))
            .first();
    }

    /** A field of one row, counted from 1, of the list with this label. */
    public Locator field(String list, int row, String label) {
        var place = list(list).locator(ROWS).nth(row - 1);
        return place.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
            .or(place.getByLabel(label + "*", new Locator.GetByLabelOptions().setExact(true)))
            .first();
    }

    public TasklistPage addRow(String list) {
        list(list).locator(".fjs-repeat-render-add").click();
        return this;
    }

    public int rows(String list) {
        return list(list).locator(ROWS).count();
    }

    /** Presses Tasklist's own button and waits until the task is gone from the screen. */
    public void complete() {
        picture();
        press();
        var refused = page.locator(".task-form-alert:not([hidden])");
        assertThat(refused.or(page.locator("body:not(:has(.task-form))")).first()).isVisible();
        if (refused.count() > 0) {
            throw new AssertionError("Refused: " + refused.innerText());
        }
    }

    /** Presses Tasklist's own button, expects a no, and answers what is said above the form. */
    public String completeRefused() {
        press();
        var alert = page.locator(".task-form-alert");
        alert.waitFor();
        return alert.innerText();
    }

    private void picture() {
        Browser.picture(page, "tasklist/" + page.locator(".task-card h2.task").innerText().strip().replaceAll("\\W+", "-"));
    }

    private void press() {
        page.locator(".form-actions").getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Slutför").setExact(true)).click();
    }

    private Locator list(String label) {
        return page.locator(".fjs-form-field-dynamiclist").filter(new Locator.FilterOptions().setHas(
            page.locator("> .fjs-form-field-label").getByText(label, new Locator.GetByTextOptions().setExact(true))));
    }

    public Page page() {
        return page;
    }

    /** What went wrong in the browser's scripts so far. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
