package platssamverkan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @Test
    void isOneAddress() {
        assertThat(EmailAddress.isValid("kim.ek+torget@samhalle.exempelstad.example")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "kim", "kim@exempelstad", "@exempelstad.example", "kim@exempelstad.", "kim ek@exempelstad.example",
        "kim@exempelstad.example, bo@exempelstad.example", "Kim <kim@exempelstad.example>",
        "kim@exempelstad.example\nBcc: alla@exempelstad.example", "kim@@exempelstad.example"
    })
    void isNothingElse(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
    }

    @Test
    void isNoLongerThanMailServersTake() {
        assertThat(EmailAddress.isValid("k".repeat(250) + "@e.example")).isFalse();
    }
}
