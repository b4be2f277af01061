package platssamverkan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DocumentIdTests {

    @Test
    void readsTheIdsOfAField() {
        var one = new DocumentId(UUID.randomUUID());
        var other = new DocumentId(UUID.randomUUID());

        assertThat(DocumentId.all(one + ", " + other + "," + one)).contains(List.of(one, other));
        assertThat(DocumentId.all(null)).contains(List.of());
        assertThat(DocumentId.all(" ")).contains(List.of());
        assertThat(DocumentId.all(one + ",foto.jpg")).isEmpty();
    }
}
