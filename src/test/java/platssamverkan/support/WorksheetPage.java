package platssamverkan.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import platssamverkan.process.desk.FormView;
import platssamverkan.process.desk.RowEdit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** A worksheet in a browser: opens its rows, fills in their small forms and saves them. */
public final class WorksheetPage {

    private final Page page;

    /** The page of a person who is logged in. */
    public WorksheetPage(Page page) {
        this.page = page;
    }

    public WorksheetPage open(String address) {
        page.navigate(address);
        page.locator("#sheet").waitFor();
        return this;
    }

    /** Fills in a row; {@link RowEdit#NEW} is one that is added. */
    public void fill(String row, FormView form, JsonNode value) {
        if (!row.equals(current())) {
            page.locator("#sheet [data-row='" + row + "']").first().click();
        }
        page.locator(".row-editor .fjs-form").waitFor();
        new FormFiller(page.locator(".row-editor"), form).fill(value);
        save(row);
    }

    private void save(String row) {
        page.locator(".row-editor").getByRole(
            AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Spara raden").setExact(true)).click();
        if (RowEdit.NEW.equals(row)) {
            assertThat(page.locator(".row-editor")).isHidden();
        } else {
            page.locator(".row-editor[hidden], #sheet tr.open [data-row]:not([data-row='" + row + "'])").first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        }
    }

    /** The row that stands open, as it does of itself after the one before it was saved; null where none does. */
    public String current() {
        var open = page.locator("#sheet tr.open [data-row]");
        return open.count() == 0 ? null : open.first().getAttribute("data-row");
    }
}
