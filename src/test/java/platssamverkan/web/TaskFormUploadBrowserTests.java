package platssamverkan.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import platssamverkan.support.Browser;
import platssamverkan.web.StubForm.Answer;

/** Attaching files in a form, by mouse and by keyboard. */
class TaskFormUploadBrowserTests {

    private static final String CHOOSE = "Underlag: Välj filer";

    private final StubForm form = new StubForm();
    private FormPage page = new FormPage(form, Browser.WIDE);

    @AfterEach
    void close() {
        assertThat(page.complaints).isEmpty();
        page.close();
        form.close();
    }

    @Test
    void attachesFilesKeepsThemInTheDraftAndSendsTheirIds() {
        page.fillIn();
        choose("foto-1.jpg", "räkning-2.pdf");

        assertThat(files()).hasText(new String[] {"foto-1.jpg (2 kB)Ta bort", "räkning-2.pdf (2 kB)Ta bort"});
        assertThat(page.page.locator(".task-form-file-said")).hasText("räkning-2.pdf är bifogad.");
        assertThat(page.page.locator(".task-form-draft")).containsText("Utkast sparat");
        assertThat(form.sent("PUT").get(form.sent("PUT").size() - 1).body()).contains("\"files\":\"1,2\"");
        var uploads = form.sent("POST");
        assertThat(uploads).extracting(request -> request.path()).containsOnly("/api/projects/p1/documents");
        assertThat(uploads.get(0).token()).isEqualTo("stub");
        assertThat(uploads.get(0).body()).isEqualTo("foto-1.jpg");
        page.submit();
        assertThat(page.page.locator(".task-form-notice")).isVisible();
        assertThat(form.sent("POST").get(2).body()).contains("\"files\":\"1,2\"");
    }

    @Test
    void takesAFileAwayByTheKeyboard() {
        choose("foto-1.jpg", "foto-2.jpg");
        assertThat(files()).hasCount(2);

        page.button("Ta bort foto-1.jpg").focus();
        page.page.keyboard().press("Enter");

        assertThat(files()).hasText(new String[] {"foto-2.jpg (2 kB)Ta bort"});
        assertThat(page.button(CHOOSE)).isFocused();
        assertThat(page.page.locator(".task-form-file-said")).hasText("foto-1.jpg är borttagen.");
        page.page.waitForCondition(() -> !form.sent("DELETE").isEmpty());
        assertThat(form.sent("DELETE").get(0).path()).isEqualTo("/api/projects/p1/documents/1");
        assertThat(form.sent("DELETE").get(0).token()).isEqualTo("stub");
    }

    @Test
    void opensTheChooserByTheKeyboard() {
        var chooser = page.page.waitForFileChooser(() -> {
            page.button(CHOOSE).focus();
            page.page.keyboard().press("Enter");
        });

        assertThat(chooser.isMultiple()).isTrue();
    }

    @Test
    void saysWhyAFileIsNotTakenAndKeepsTheOthers() {
        choose("foto-1.jpg");
        assertThat(files()).hasCount(1);
        form.onUpload = new Answer(422, "{\"refusals\": [{\"path\": \"\", \"message\": \"Det är ingen bild.\"}]}");
        choose("sida-2.html");

        assertThat(page.page.locator(".task-form-upload [role=alert]")).hasText("sida-2.html: Det är ingen bild.");
        assertThat(files()).hasCount(1);
        form.onUpload = Answer.of(401);
        choose("foto-3.jpg");
        assertThat(page.page.locator(".task-form-upload [role=alert]")).containsText("Du har loggats ut.");
        form.onUpload = Answer.of(201);
        choose("foto-4.jpg");
        assertThat(files()).hasCount(2);
        assertThat(page.page.locator(".task-form-upload [role=alert]")).hasCount(0);
    }

    @Test
    void takesNoMoreThanTenFiles() {
        choose("a-1.jpg", "a-2.jpg", "a-3.jpg", "a-4.jpg", "a-5.jpg", "a-6.jpg", "a-7.jpg", "a-8.jpg", "a-9.jpg", "a-10.jpg",
            "a-11.jpg");

        assertThat(page.page.locator(".task-form-upload [role=alert]")).hasText("a-11.jpg: Här får det vara högst 10 filer.");
        assertThat(files()).hasCount(10);
    }

    @Test
    void sendsNoFileThatIsTooLong() {
        page.page.locator("input[type=file]").setInputFiles(
            new FilePayload("film-1.pdf", "application/pdf", new byte[20 * 1024 * 1024 + 1]));

        assertThat(page.page.locator(".task-form-upload [role=alert]"))
            .hasText("film-1.pdf: Filen är för stor. En fil får vara högst 20 MB.");
        assertThat(form.sent("POST")).isEmpty();
    }

    @Test
    void namesTheFilesOfADraftAndThoseThatAreGone() {
        form.draft = "{\"name\": \"Norra hamnen\", \"files\": \"7,borta\"}";
        page.page.reload();

        assertThat(files()).hasText(new String[] {"foto-7.jpg (2 kB)Ta bort", "Fil som inte finns kvarTa bort"});
    }

    @Test
    void showsTheFilesOfAFormThatIsOnlyRead() {
        form.editable = false;
        form.draft = "{\"files\": \"7\"}";
        page.page.reload();

        assertThat(files()).hasText(new String[] {"foto-7.jpg (2 kB)"});
        assertThat(files().locator("a")).hasAttribute("href", "/projects/p1/documents/7");
        assertThat(page.button(CHOOSE)).hasCount(0);
    }

    @Test
    void fitsAPhone() {
        page.close();
        page = new FormPage(form, Browser.NARROW);
        choose("ett-mycket-långt-namn-på-en-bild-som-någon-tog-vid-stationens-södra-uppgång-1.jpg");
        assertThat(files()).hasCount(1);
        form.onUpload = new Answer(422, "{\"refusals\": [{\"path\": \"\", \"message\": \"Det är ingen bild.\"}]}");
        choose("sida-2.html");
        page.page.locator(".task-form-upload [role=alert]").waitFor();

        Browser.picture(page.page, "upload-360");
        assertThat(new AxeBuilder(page.page).analyze().getViolations()).extracting("id").isEmpty();
        assertThat(page.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).isEqualTo(0);
    }

    private Locator files() {
        return page.page.locator(".task-form-files li");
    }

    private void choose(String... names) {
        var payloads = new FilePayload[names.length];
        for (var at = 0; at < names.length; at++) {
            payloads[at] = new FilePayload(
                names[at], "application/octet-stream", names[at].getBytes(StandardCharsets.UTF_8));
        }
        page.page.locator("input[type=file]").setInputFiles(payloads);
    }
}
