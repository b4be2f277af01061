package platssamverkan.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import platssamverkan.support.Browser;

/** The page of a {@link StubForm} in a browser, spoken to by what stands on it. */
final class FormPage implements AutoCloseable {

    final Page page;
    final List<String> complaints = new ArrayList<>();

    FormPage(StubForm form, int width) {
        page = Browser.page(width);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.navigate(form.page());
        page.locator(".fjs-form").waitFor();
    }

    Locator field(String label) {
        return page.getByLabel(label, new GetByLabelOptions().setExact(true)).first();
    }

    /** The field of one row of the list, counted from 1. */
    Locator field(int row, String label) {
        return page.locator(".fjs-repeat-row-container").nth(row - 1)
            .getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
    }

    Locator alert() {
        return page.locator(".task-form-alert");
    }

    /** Fills in what the form demands. */
    void fillIn() {
        field("Varför just detta område?*").fill("Otryggt om kvällarna.");
        field("Gäller från*").fill("2026-03-05");
        field("Bostadsområde").check();
    }

    void addPlace(String name, String type) {
        button("Lägg till plats").click();
        var row = page.locator(".fjs-repeat-row-container").count();
        field(row, "Platsens namn*").fill(name);
        field(row, "Sort*").selectOption(type);
    }

    void submit() {
        button("Slutför uppgiften").click();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    @Override
    public void close() {
        page.context().close();
    }
}
