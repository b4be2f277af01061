package platssamverkan.web.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;

class WrittenTests {

    @Test
    void keepsWhatWasWrittenAndNoSecret() {
        var fields = new LinkedHashMap<String, String[]>();
        fields.put("_csrf", new String[] {"a made up token"});
        fields.put("model", new String[] {"FULLSKALEMODELL"});
        fields.put("password", new String[] {"ett lagom langt losenord"});
        fields.put("purpose", new String[] {"En lång text\nsom inte får försvinna"});
        fields.put("reason", new String[] {"", "Mörkt om kvällen"});

        assertThat(Written.in(fields)).containsExactly("En lång text\nsom inte får försvinna", "Mörkt om kvällen");
    }

    @Test
    void callsAMissingLoginByItsName() {
        assertThat(Fault.of(401).kind()).isEqualTo("loggedOut");
        assertThat(Fault.of(403).kind()).isEqualTo("forbidden");
    }
}
