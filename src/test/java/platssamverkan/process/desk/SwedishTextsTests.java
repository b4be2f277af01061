package platssamverkan.process.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class SwedishTextsTests {

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Texts texts = new SwedishTexts(messages);

    @Test
    void keepsNamesWithACommaApart() {
        messages.addMessage("list.and", Locale.forLanguageTag("sv-SE"), " och ");

        assertThat(texts.names(List.of("Ena", "Andra", "Tredje"))).isEqualTo("Ena, Andra och Tredje");
        assertThat(texts.names(List.of("Park, Staden", "Polisen", "Hamnen, Staden")))
            .isEqualTo("Park, Staden; Polisen och Hamnen, Staden");
    }
}
