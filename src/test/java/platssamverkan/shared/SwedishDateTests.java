package platssamverkan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwedishDateTests {

    @Test
    void writesTheDaysOfASentenceOut() {
        assertThat(SwedishDate.inside(List.of(2, LocalDate.of(2026, 3, 2), "Torget")))
            .containsExactly(2, "2 mars 2026", "Torget");
    }
}
