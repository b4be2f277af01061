package platssamverkan.web.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TranslationTests {

    private final JsonNode english = Translation.read("en");
    private final JsonNode swedish = Translation.read("sv");

    @Test
    void saysEverythingInSwedish() {
        assertThat(english.at("/labels")).hasSizeGreaterThan(400);
        assertThat(new Translation(english, swedish).faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIM_TASK, Ta uppgiften", "UNCLAIM_TASK, Lämna tillbaka", "COMPLETE, Slutför", "DUE, Klar senast",
        "FOLLOW_UP, Påminn mig"})
    void usesTheWordsOfTheProduct(String key, String words) {
        assertThat(swedish.at("/labels/" + key).asText()).isEqualTo(words);
    }

    @Test
    void noticesAMissingText() {
        assertThat(faultsWithout("COMPLETE")).containsExactly("missing /labels/COMPLETE");
    }

    @Test
    void noticesATextThatTasklistDoesNotKnow() {
        assertThat(faultsWith("HELLO", "Hej")).containsExactly("unknown /labels/HELLO");
    }

    @Test
    void noticesATextLeftInEnglish() {
        assertThat(faultsWith("COMPLETE", "Complete")).containsExactly("not translated /labels/COMPLETE");
        assertThat(faultsWith("COMPLETE_OK", "Klart. The task is completed."))
            .containsExactly("English words in /labels/COMPLETE_OK");
    }

    @Test
    void noticesALostPlaceholder() {
        assertThat(faultsWith("PAGES_MSG_ACCESS_DENIED", "Du har inte behörighet."))
            .containsExactly("other placeholders in /labels/PAGES_MSG_ACCESS_DENIED");
    }

    private Iterable<String> faultsWith(String key, String text) {
        ObjectNode changed = swedish.deepCopy();
        ((ObjectNode) changed.get("labels")).put(key, text);
        return new Translation(english, changed).faults();
    }

    private Iterable<String> faultsWithout(String key) {
        ObjectNode changed = swedish.deepCopy();
        ((ObjectNode) changed.get("labels")).remove(key);
        return new Translation(english, changed).faults();
    }
}
