package platssamverkan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTests {

    @Test
    void keepsWhatPeopleWrite() {
        assertThat(CleanText.of("Räven\n\tåt 😀 3 %")).isEqualTo("Räven\n\tåt 😀 3 %");
    }

    @Test
    void dropsWhatADatabaseCannotHold() {
        assertThat(CleanText.of("a\u0000b\u0007c\ud83dd")).isEqualTo("abcd");
    }
}
