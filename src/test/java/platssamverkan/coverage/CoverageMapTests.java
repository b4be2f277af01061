package platssamverkan.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every demand is answered once, and what the answers name exists. */
class CoverageMapTests {

    private static final Product PRODUCT = new Product();
    private static final String GOOD = "| TP-001 | «quote» | met | `UserTask_defineArea`, `AreaService` and `forms/define-area.form` |";

    @Test
    void everyDemandIsAnswered() throws IOException {
        var map = CoverageMap.read(Files.readString(Path.of("docs/coverage.md")));
        var demands = Files.readAllLines(Path.of("src/test/resources/coverage/demands.txt"));
        assertThat(map.faults(demands, PRODUCT)).isEmpty();
    }

    @Test
    void nothingIsWrongWithAGoodLine() {
        assertThat(faults(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "TP-001 ; TP-002 ; TP-001 stands 0 times",
        "TP-001 ; TP-002 ; TP-002 is no demand",
        "«quote» ; words ; TP-001 quotes nothing",
        "«quote» ; ''    ; TP-001 says no demand",
        "met ; maybe ; TP-001 is answered with maybe",
        "`UserTask_defineArea`, `AreaService` and `forms/define-area.form` ; somewhere ; TP-001 is answered with met",
        "UserTask_defineArea ; UserTask_defineNothing ; names UserTask_defineNothing",
        "AreaService ; NothingService ; names NothingService",
        "AreaService ; /no/such/page ; names /no/such/page",
        "define-area.form ; define-nothing.form ; names forms/define-nothing.form"
    })
    void findsWhatIsWrong(String text, String other, String fault) {
        assertThat(String.join("\n", faults(GOOD.replace(text, other)))).contains(fault);
    }

    @Test
    void findsADemandAnsweredTwice() {
        assertThat(faults(GOOD + "\n" + GOOD)).containsExactly("TP-001 stands 2 times");
    }

    @Test
    void findsALaterWithoutReason() {
        assertThat(faults("| TP-001 | «quote» | later | not yet |")).containsExactly("TP-001 is answered with later");
    }

    private static List<String> faults(String markdown) {
        return CoverageMap.read(markdown).faults(List.of("TP-001"), PRODUCT);
    }
}
