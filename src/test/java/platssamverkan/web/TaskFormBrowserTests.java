package platssamverkan.web;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import platssamverkan.support.Browser;
import platssamverkan.web.StubForm.Answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The renderer of every form, without the engine: what it shows, keeps and sends. */
class TaskFormBrowserTests {

    private final StubForm form = new StubForm();
    private FormPage page = new FormPage(form, Browser.WIDE);

    @AfterEach
    void close() {
        assertThat(page.complaints).isEmpty();
        page.close();
        form.close();
    }

    @Test
    void showsWhatIsKnown() {
        assertThat(page.field("Områdets namn*")).hasValue("Centrum och stationen");
        assertThat(page.field(1, "Platsens namn*")).hasValue("Stationstorget");
        assertThat(page.field(1, "Sort*")).hasValue("square");
    }

    @Test
    void sendsAddedRowsDatesAndDecimals() {
        page.fillIn();
        page.field("Yta").fill("3,5");
        page.addPlace("Ågatan", "Gata");
        page.submit();

        assertThat(page.page.locator(".task-form-notice")).hasText("Klart. Uppgifterna är sparade.");
        var sent = form.sent("POST").get(0);
        assertThat(sent.token()).isEqualTo("stub");
        assertThat(sent.body())
            .contains("\"version\":3", "\"from\":\"2026-03-05\"", "\"size\":3.5", "\"kind\":\"housing\"")
            .contains("{\"name\":\"Ågatan\",\"type\":\"street\",\"seenOn\":null,\"score\":null}");
    }

    @Test
    void sendsAnEmptyListWhenEveryRowIsTakenAway() {
        page.fillIn();
        page.button("Ta bort rad 1").click();
        page.submit();

        assertThat(page.page.locator(".task-form-notice")).isVisible();
        assertThat(form.sent("POST").get(0).body()).contains("\"places\":[]");
    }

    @Test
    void sendsTextTypedJustBeforeTheShortcut() {
        page.fillIn();
        page.field("Områdets namn*").fill("Norra hamnen");
        page.page.keyboard().press("Control+Enter");

        assertThat(page.page.locator(".task-form-notice")).isVisible();
        assertThat(form.sent("POST").get(0).body()).contains("\"name\":\"Norra hamnen\"");
    }

    @Test
    void putsTheCursorInTheRowThatIsAdded() {
        page.button("Lägg till plats").click();

        assertThat(page.field(2, "Platsens namn*")).isFocused();
    }

    @Test
    void keepsADraftOfWhatIsTypedAndSaysSo() {
        page.field("Områdets namn*").fill("Norra hamnen");

        assertThat(page.page.locator(".task-form-draft"))
            .hasText(Pattern.compile("Utkast sparat kl\\. \\d{1,2}\\.\\d\\d"));
        assertThat(form.sent("PUT").get(0).body()).contains("\"name\":\"Norra hamnen\"");
    }

    @Test
    void keepsNoDraftOfAFormThatIsOnlyRead() {
        page.page.waitForTimeout(2000);

        assertThat(form.sent("PUT")).isEmpty();
    }

    @Test
    void saysWhenADraftIsNotKept() {
        form.onDraft = Answer.of(503);
        page.field("Områdets namn*").fill("Norra hamnen");

        assertThat(page.page.locator(".task-form-draft")).containsText("Utkastet kunde inte sparas just nu.");
    }

    @Test
    void showsTheWayInWhenTheSessionEndedWhileSomebodyTyped() {
        form.onDraft = Answer.of(401);
        page.field("Områdets namn*").fill("Norra hamnen");

        var draft = page.page.locator(".task-form-draft");
        assertThat(draft).containsText("Du har loggats ut. Det du har skrivit finns kvar på sidan");
        assertThat(draft.locator("a")).hasAttribute("href", "/login");
        assertThat(page.field("Områdets namn*")).hasValue("Norra hamnen");
    }

    @Test
    void fetchesTheNewTokenForTheDraftOfSomebodyWhoLoggedInAnew() {
        form.onDraft = Answer.of(403);
        page.field("Områdets namn*").fill("Norra hamnen");

        assertThat(page.page.locator(".task-form-draft")).containsText("Utkastet kunde inte sparas just nu.");
        assertThat(form.sent("PUT")).hasSize(2);
        assertThat(form.sent("GET")).hasSize(2);
    }

    @Test
    void saysWhenTheTextIsTooLongToKeepAndLeavesItOnThePage() {
        form.onDraft = new Answer(413, "{\"message\": \"Det är för långt.\"}");
        form.onSubmit = form.onDraft;
        page.fillIn();
        page.field("Områdets namn*").fill("Norra hamnen");

        assertThat(page.page.locator(".task-form-draft"))
            .hasText("Det är för långt. Det du har skrivit finns kvar här på sidan.");
        page.submit();
        assertThat(page.alert()).hasText("Det är för långt. Det du har skrivit finns kvar här på sidan.");
        assertThat(page.field("Områdets namn*")).hasValue("Norra hamnen");
    }

    @Test
    void opensTheDraftAgain() {
        form.draft = "{\"name\": \"Norra hamnen\", \"places\": [{\"name\": \"Kajen\"}, {\"name\": \"Torget\"}]}";
        page.page.reload();

        assertThat(page.field("Områdets namn*")).hasValue("Norra hamnen");
        assertThat(page.field(2, "Platsens namn*")).hasValue("Torget");
        assertThat(page.page.locator(".task-form-notice")).containsText("som utkast");
    }

    @Test
    void keepsTheDraftWithTheVersionThatItWasTypedOverAndTheWindowThatItWasTypedIn() {
        page.field("Områdets namn*").fill("Norra hamnen");

        assertThat(page.page.locator(".task-form-draft")).containsText("Utkast sparat");
        assertThat(form.sent("PUT").get(0).body()).contains("\"version\":3,\"opening\":77,\"continues\":5");
    }

    @Test
    void offersADraftOfAnOlderVersionBesideTheRowAsItIs() {
        form.otherDraft = "{\"name\": \"Norra hamnen\"}";
        page.page.reload();

        assertThat(page.field("Områdets namn*")).hasValue("Centrum och stationen");
        assertThat(page.page.locator(".task-form-notice dd")).hasText("Norra hamnen");
        page.button("Ta in mitt utkast i formuläret").click();
        assertThat(page.field("Områdets namn*")).hasValue("Norra hamnen");
        page.field("Områdets namn*").fill("Norra hamnen och kajen");
        page.button("Visa raden som den är nu").click();
        assertThat(page.field("Områdets namn*")).hasValue("Centrum och stationen");
        page.button("Ta in mitt utkast i formuläret").click();
        assertThat(page.field("Områdets namn*")).hasValue("Norra hamnen och kajen");
    }

    @Test
    void offersTheDraftOfAnotherWindowBesideTheOneOfThis() {
        form.draft = "{\"name\": \"Norra hamnen\"}";
        form.otherDraft = "{\"name\": \"Södra hamnen\"}";
        form.otherIsStale = false;
        page.page.reload();

        assertThat(page.field("Områdets namn*")).hasValue("Norra hamnen");
        assertThat(page.page.locator(".task-form-notice").first()).containsText("i ett annat fönster också");
        page.button("Ta in mitt utkast i formuläret").click();
        assertThat(page.field("Områdets namn*")).hasValue("Södra hamnen");
        page.field("Områdets namn*").fill("Södra hamnen och kajen");
        assertThat(page.page.locator(".task-form-draft")).containsText("Utkast sparat");
        assertThat(form.sent("PUT").get(0).body()).contains("\"opening\":78,\"continues\":6");
        page.button("Visa det andra utkastet igen").click();
        assertThat(page.field("Områdets namn*")).hasValue("Norra hamnen");
    }

    @Test
    void letsNoDraftArriveAfterTheForm() {
        page.page.clock().install();
        page.page.reload();
        page.fillIn();
        assertThat(page.page.locator(".task-form-draft")).containsText("Utkast sparat");
        form.drafts.drainPermits();
        page.page.waitForRequest(request -> request.method().equals("PUT"), () -> {
            page.field("Områdets namn*").fill("Norra hamnen");
            page.page.clock().runFor(2_000);
        });
        page.submit();
        page.page.clock().runFor(2_000);
        page.page.evaluate("() => fetch('/').then(answer => answer.text())");
        assertThat(form.sent("POST")).isEmpty();

        form.drafts.release();
        assertThat(page.page.locator(".task-form-notice")).hasText("Klart. Uppgifterna är sparade.");
    }

    @Test
    void showsAFormThatMayNotBeChanged() {
        form.editable = false;
        page.page.reload();

        assertThat(page.page.locator(".task-form-notice"))
            .hasText("Du kan läsa formuläret men inte ändra i det.");
        assertThat(page.field("Områdets namn*")).not().isEditable();
        assertThat(page.button("Slutför uppgiften")).isHidden();
    }

    @Test
    void goesWhereTheServerSays() {
        form.onSubmit = new Answer(200, "{\"location\": \"/?done\"}");
        page.fillIn();
        page.submit();

        page.page.waitForURL("**/?done");
        assertThat(List.of(page.page.url())).allMatch(url -> url.endsWith("/?done"));
    }

    @Test
    void doesNotHandInADayThatIsTypedInPart() {
        page.fillIn();
        page.field("Gäller från*").fill("");
        page.field("Gäller från*").pressSequentially("1");
        page.submit();

        assertThat(page.alert()).containsText("Gäller från: Skriv hela datumet: år, månad och dag.");
        assertThat(form.sent("POST")).isEmpty();
    }

    @Test
    void takesANumberAsItIsTyped() {
        page.fillIn();
        page.field("Yta").pressSequentially("412,5");
        assertThat(page.field("Yta")).hasValue("412,5");
        page.submit();

        assertThat(page.page.locator(".task-form-notice")).isVisible();
        assertThat(form.sent("POST").get(0).body()).contains("\"size\":412.5");
    }

    @Test
    void asksForANumberWhereSomethingElseIsTyped() {
        page.fillIn();
        page.field("Yta").pressSequentially("1e1");
        page.submit();

        assertThat(page.alert()).containsText("Yta: Skriv ett tal.");
        assertThat(page.field("Yta")).hasValue("1e1");
        assertThat(form.sent("POST")).isEmpty();
    }
}
