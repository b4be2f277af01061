package platssamverkan.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import platssamverkan.support.Browser;
import platssamverkan.web.StubForm.Answer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** What the renderer does with a no: it stands at its field, and nothing that was typed is lost. */
class TaskFormRefusalBrowserTests {

    private static final String TAKEN = "Platsen finns redan. Skriv ett annat namn.";

    private final StubForm form = new StubForm();
    private final FormPage page = new FormPage(form, Browser.WIDE);

    @AfterEach
    void close() {
        assertThat(page.complaints).isEmpty();
        page.close();
        form.close();
    }

    @Test
    void pointsOutWhatIsMissingBeforeAnythingIsSent() {
        page.submit();

        assertThat(page.alert()).containsText("3 saker behöver rättas");
        assertThat(page.alert()).isFocused();
        page.alert().getByText("Gäller från: Fyll i ett datum.").click();
        assertThat(page.field("Gäller från*")).isFocused();
        assertThat(form.sent("POST")).isEmpty();
    }

    @Test
    void putsARefusalAtTheFieldOfItsRowUntilTheFieldIsChanged() {
        form.onSubmit = refused("areaDefinition.places.1.name", TAKEN);
        page.fillIn();
        page.addPlace("Ågatan", "Gata");
        page.submit();

        var row = page.page.locator(".fjs-repeat-row-container").nth(1);
        assertThat(row.locator(".fjs-form-field-error")).hasText(TAKEN);
        page.alert().getByText("Platsens namn, rad 2: " + TAKEN).click();
        assertThat(page.field(2, "Platsens namn*")).isFocused();

        form.onSubmit = Answer.of(204);
        page.field(2, "Platsens namn*").fill("Ågatan norra");
        assertThat(row.locator(".fjs-form-field-error")).hasCount(0);
        page.submit();
        assertThat(page.page.locator(".task-form-notice")).isVisible();
    }

    @Test
    void understandsAPathInsideTheValueToo() {
        form.onSubmit = refused("places.0.score", "Poängen får vara högst 20.");
        page.fillIn();
        page.submit();

        assertThat(page.alert()).containsText("Poäng, rad 1: Poängen får vara högst 20.");
    }

    @Test
    void saysWhatIsWrongWithAWholeList() {
        form.onSubmit = refused("areaDefinition.places", "Välj exakt två platser. Du har valt 1.");
        page.fillIn();
        page.submit();

        assertThat(page.page.locator(".task-form-list-error")).hasText("Välj exakt två platser. Du har valt 1.");
        assertThat(page.alert()).containsText("Platser: Välj exakt två platser.");
    }

    @Test
    void saysWhatIsWrongWithTheWholeForm() {
        form.onSubmit = refused("", "Allt stämmer inte ihop.");
        page.fillIn();
        page.submit();

        assertThat(page.alert()).containsText("Allt stämmer inte ihop.");
        assertThat(page.alert().locator("a")).hasCount(0);
    }

    @Test
    void opensAFoldedListToReachARow() {
        form.draft = "{\"places\": [{\"name\": \"a\"}, {\"name\": \"b\"}, {\"name\": \"c\"}, {\"name\": \"d\"}]}";
        form.onSubmit = refused("areaDefinition.places.3.name", TAKEN);
        page.page.reload();
        page.field("Områdets namn*").fill("Centrum");
        page.fillIn();
        page.button("Visa alla (4)").click();
        for (int row = 1; row <= 4; row++) {
            page.field(row, "Sort*").selectOption("Torg");
        }
        page.button("Visa färre").click();
        page.submit();

        page.alert().getByText("rad 4").click();
        assertThat(page.field(4, "Platsens namn*")).isFocused();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        409 | {"message": "Kim Berg har redan slutfört uppgiften."} | Kim Berg har redan slutfört uppgiften.
        401 | {}                                                    | Du har loggats ut. Logga in i en ny flik
        403 | {}                                                    | Du har inte behörighet att göra det här.
        404 | {}                                                    | Uppgiften finns inte längre.
        500 | {"id": "a1b2"}                                        | Felnummer: a1b2.
        """)
    void keepsWhatIsTypedWhateverTheAnswer(int status, String body, String sentence) {
        form.onSubmit = new Answer(status, body);
        page.fillIn();
        page.submit();

        assertThat(page.alert()).containsText(sentence);
        assertThat(page.alert()).containsText("Det du har skrivit finns kvar här på sidan.");
        assertThat(page.field("Varför just detta område?*")).hasValue("Otryggt om kvällarna.");
        assertThat(page.button("Slutför uppgiften")).isEnabled();
    }

    @Test
    void readsTheFormAnewOnlyWhereTheTextStandsBesideItThen() {
        form.onSubmit = new Answer(409, "{\"message\": \"Kim Berg har redan slutfört uppgiften.\"}");
        page.fillIn();
        page.submit();
        assertThat(page.alert()).containsText("Kim Berg");
        assertThat(page.button("Läs in formuläret på nytt")).hasCount(0);

        form.onSubmit = new Answer(409, "{\"message\": \"Raden har ändrats.\", \"reload\": true}");
        page.submit();
        assertThat(page.alert()).containsText("Raden har ändrats.");
        form.onDraft = Answer.of(404);
        page.field("Områdets namn*").fill("Ännu inte sparat");
        page.button("Läs in formuläret på nytt").click();
        assertThat(page.alert()).containsText("Kopiera det du vill ha kvar");
        assertThat(page.field("Områdets namn*")).hasValue("Ännu inte sparat");
    }

    private static Answer refused(String path, String message) {
        return new Answer(422, "{\"refusals\": [{\"path\": \"%s\", \"message\": \"%s\"}]}".formatted(path, message));
    }
}
