package platssamverkan.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class FailureAnalyzersTests {

    private final List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
            .load(FailureAnalyzer.class, (type, name, failure) -> {});

    @Test
    void tellReasonAndWayOutOfARefusedHome() {
        var told = analysis(new HomeRefused("Redan igång.", "Stäng den andra."));

        assertThat(told.getDescription()).isEqualTo("Redan igång.");
        assertThat(told.getAction()).isEqualTo("Stäng den andra.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock = """
                    08001 | Databasen svarar inte.             | SPRING_DATASOURCE_URL
                    28P01 | Databasen släpper inte in          | SPRING_DATASOURCE_USERNAME
                    3D000 | Databasen finns inte.              | SPRING_DATASOURCE_URL
                    0A000 | Databasen är för gammal.           | PostgreSQL 14
                    42501 | ger inte programmet de rättigheter | SPRING_FLYWAY_USER
                    """)
    void tellWhatIsWrongWithAGivenDatabase(String state, String description, String wayOut) {
        var told = analysis(answer(state));

        assertThat(told.getDescription()).contains(description).contains("in the server's words");
        assertThat(told.getAction()).contains(wayOut);
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01"})
    void leaveFaultsOfTheProductItselfToOthers(String state) {
        assertThat(analysis(answer(state))).isNull();
    }

    @Test
    void leaveAFaultWithoutAnyStateToOthers() {
        assertThat(analysis(new PSQLException("in the driver's words", null))).isNull();
    }

    private FailureAnalysis analysis(Throwable cause) {
        var failure = new BeanCreationException("dataSource", "wrapped", cause);
        return analyzers.stream()
                .filter(analyzer -> analyzer.getClass().getPackage().equals(getClass().getPackage()))
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static PSQLException answer(String state) {
        return new PSQLException(new ServerErrorMessage("SFATAL\0C" + state + "\0Min the server's words\0"));
    }
}
