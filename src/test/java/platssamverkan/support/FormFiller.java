package platssamverkan.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import platssamverkan.process.desk.FormView;

import static org.assertj.core.api.Assertions.assertThat;

/** Fills in a form that stands in a browser, field by field and row by row, until it says what a value says. */
public final class FormFiller {

    private final Locator place;
    private final FormView form;

    /** The form as it was opened, and the element that holds it. */
    public FormFiller(Locator place, FormView form) {
        this.place = place;
        this.form = form;
    }

    public void fill(JsonNode value) {
        parts(form.schema())
            .filter(part -> form.valueName().equals(part.path("path").asText()))
            .forEach(group -> fillAll(group, value, ""));
    }

    private static Stream<JsonNode> parts(JsonNode component) {
        return StreamSupport.stream(component.path("components").spliterator(), false);
    }

    private void fillAll(JsonNode component, JsonNode value, String row) {
        parts(component).forEach(part -> fill(part, value, row));
    }

    private void fill(JsonNode part, JsonNode value, String row) {
        if (part.has("conditional") && !isShown(part, row)) {
            return;
        }
        switch (part.path("type").asText()) {
            case "text" -> { }
            case "group" -> fillAll(part, part.has("path") ? value.path(part.path("path").asText()) : value, row);
            case "dynamiclist" -> fillRows(part, value.path(part.path("path").asText()), row);
            default -> fillField(part, value.path(part.path("key").asText()), row);
        }
    }

    private boolean isShown(JsonNode part, String row) {
        return part.has("components")
            ? parts(part).anyMatch(inner -> isShown(inner, row))
            : place.locator("[id^='fjs-form-'][id*='-" + part.path("id").asText() + row + "']").count() > 0;
    }

    private void fillRows(JsonNode list, JsonNode rows, String row) {
        if (rows.isMissingNode()) {
            return;
        }
        var shown = place.locator(".fjs-form-field-dynamiclist").filter(new Locator.FilterOptions().setHas(
            place.page().locator("> .fjs-form-field-grouplabel, > .fjs-form-field-label")
                .getByText(list.path("label").asText(), new Locator.GetByTextOptions().setExact(true)))).first();
        if (list.path("allowAddRemove").asBoolean()) {
            adjust(shown, rows.size());
        }
        if (shown.locator(".fjs-repeat-row-collapsed").count() > 0) {
            shown.locator(".fjs-repeat-render-collapse").click();
        }
        IntStream.range(0, rows.size()).forEach(at -> fillAll(list, rows.get(at), row + "_" + at));
    }

    /** A row that is added takes the cursor a moment later; what is typed before would land in it. */
    private static void adjust(Locator list, int rows) {
        var lines = list.locator(".fjs-repeat-row-container");
        while (lines.count() > rows) {
            list.locator(".fjs-repeat-row-remove").last().click();
        }
        while (lines.count() < rows) {
            list.locator(".fjs-repeat-render-add").click();
            lines.last().locator(":focus").waitFor();
        }
    }

    private void fillField(JsonNode part, JsonNode value, String row) {
        if (isBlank(value) || part.path("readonly").asBoolean()) {
            return;
        }
        var id = part.path("id").asText() + row;
        switch (part.path("type").asText()) {
            case "textfield", "textarea" -> input(id).fill(value.asText());
            case "number" -> input(id).fill(value.asText().replace('.', ','));
            case "checkbox" -> input(id).setChecked(value.asBoolean());
            case "select" -> input(id).selectOption(value.asText());
            case "radio" -> input(id + "-" + indexOf(part, value)).check();
            case "checklist" -> value.forEach(one -> input(id + "-" + indexOf(part, one)).check());
            case "taglist" -> addTags(id, part, value);
            case "datetime" -> input(id + "-" + part.path("subtype").asText()).fill(value.asText());
            default -> throw new IllegalStateException("No way to fill in " + part);
        }
    }

    private static boolean isBlank(JsonNode value) {
        return value.isContainerNode() ? value.isEmpty() : value.isNull() || value.asText().isBlank();
    }

    private Locator input(String id) {
        return place.locator("[id^='fjs-form-'][id$='-" + id + "']");
    }

    /** Leaves the field at last, so that its list of suggestions does not lie over what comes below. */
    private void addTags(String id, JsonNode part, JsonNode values) {
        values.forEach(one -> addTag(id, option(part, indexOf(part, one))));
        input(id).blur();
    }

    private void addTag(String id, String label) {
        input(id).fill(label);
        place.locator(".fjs-dropdownlist-item").getByText(label, new Locator.GetByTextOptions().setExact(true)).first().click();
    }

    private int indexOf(JsonNode part, JsonNode value) {
        var options = options(part);
        var at = IntStream.range(0, options.size())
            .filter(index -> options.get(index).path("value").asText().equals(value.asText())).findFirst();
        assertThat(at).as("%s among the choices of %s", value, part.path("label")).isPresent();
        return at.getAsInt();
    }

    private String option(JsonNode part, int at) {
        return options(part).get(at).path("label").asText();
    }

    private JsonNode options(JsonNode part) {
        return part.has("values") ? part.path("values") : form.data().path(part.path("valuesKey").asText());
    }
}
