package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import platssamverkan.process.model.Diagram;
import platssamverkan.process.model.FormFile;
import platssamverkan.process.model.FormRule;
import platssamverkan.process.model.ModelRule;

/** The diagrams and forms that are shipped keep every rule. */
class ProcessModelTest {

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource
    void diagramsKeepTheRules(ModelRule rule, Diagram diagram) {
        assertThat(rule.findings(diagram)).isEmpty();
    }

    static Stream<Arguments> diagramsKeepTheRules() {
        return Diagram.all().stream()
                .flatMap(diagram -> Arrays.stream(ModelRule.values()).map(rule -> Arguments.of(rule, diagram)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource
    void formsKeepTheRules(FormRule rule, FormFile form) {
        assertThat(rule.findings(form)).isEmpty();
    }

    static Stream<Arguments> formsKeepTheRules() {
        return FormFile.all().stream()
                .flatMap(form -> Arrays.stream(FormRule.values()).map(rule -> Arguments.of(rule, form)));
    }

    @Test
    void theEntryModelAndTheLifeOfAMeasureAreThere() {
        assertThat(Diagram.all()).extracting(Diagram::name).contains("atgard", "instegsmodell");
    }

    @ParameterizedTest
    @MethodSource
    void everyModelHasTheFiveTasksThatItIsKnownBy(Diagram model) {
        assertThat(model.ids()).contains("UserTask_defineArea", "UserTask_runWalkthrough", "UserTask_draftActionPlan",
                "UserTask_formSteeringGroup", "UserTask_followUpInspection");
    }

    static Stream<Diagram> everyModelHasTheFiveTasksThatItIsKnownBy() {
        return Diagram.all().stream().filter(diagram -> diagram.name().endsWith("modell"));
    }
}
