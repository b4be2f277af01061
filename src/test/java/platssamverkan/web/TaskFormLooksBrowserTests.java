package platssamverkan.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import platssamverkan.support.Browser;

import static org.assertj.core.api.Assertions.assertThat;

/** How every form looks and reads: Swedish to the last attribute, usable by all, good on a phone. */
class TaskFormLooksBrowserTests {

    /** The form viewer's English, except its mark "Powered by bpmn.io", which its licence asks for. */
    private static final List<String> ENGLISH = List.of(
        "Add new", "Expand all", "Collapse", "Remove", "No results", "All values selected", "Search", "Select", "Skip to",
        "Increment", "Decrement", "Nothing to show", "Previous", "Next page", " of ", "Click to", "required", "Field ",
        "Value ", "Please", "must", "Download", "Browse", "January", "November", "Monday", "Mon", "Year", "Scroll to",
        "dd/mm", "mm/dd", "yyyy", "Group", "Text field", "Checkbox", "Dynamic list", "Tag list");

    private static final String WORDS = """
        () => {
          const words = [];
          const form = document.querySelector('.task-form');
          const texts = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) words.push(texts.currentNode.textContent.trim());
          for (const element of form.querySelectorAll('*'))
            for (const name of ['title', 'placeholder', 'aria-label', 'alt', 'aria-description'])
              if (element.hasAttribute(name)) words.push(element.getAttribute(name));
          return words.filter(word => word && word !== 'Powered by bpmn.io');
        }
        """;

    @Test
    void speaksSwedishToTheLastAttribute() {
        try (var form = new StubForm(); var page = new FormPage(form, Browser.WIDE)) {
            page.submit();
            page.alert().waitFor();
            page.field("Gäller från*").click();
            page.button("Lägg till plats").click();
            page.field("Ansvariga").click();
            page.page.keyboard().type("zzz");

            var words = words(page.page);
            assertThat(words).contains("Fyll i det här fältet.", "Fyll i ett datum.", "Inget stämmer med sökningen");
            assertThat(words).noneMatch(word -> ENGLISH.stream().anyMatch(word::contains));
        }
    }

    /** The pages' own style takes the browser's tick away from every box and button that it reaches. */
    @Test
    void showsThatABoxIsTicked() {
        try (var form = new StubForm(); var page = new FormPage(form, Browser.WIDE)) {
            var box = page.field("Bostadsområde");
            var before = box.screenshot();
            box.check();
            page.page.mouse().move(0, 0);
            assertThat(box.evaluate("box => getComputedStyle(box).appearance")).isEqualTo("auto");
            assertThat(box.screenshot()).isNotEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Browser.WIDE, Browser.NARROW})
    void isReadByEverybodyAndFitsItsScreen(int width) {
        try (var form = new StubForm(); var page = new FormPage(form, width)) {
            page.submit();
            page.alert().waitFor();
            Browser.picture(page.page, "task-form-" + width);

            assertThat(new AxeBuilder(page.page).analyze().getViolations()).extracting("id").isEmpty();
            assertThat(page.page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).isEqualTo(0);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> words(Page page) {
        return (List<String>) page.evaluate(WORDS);
    }
}
