package platssamverkan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static platssamverkan.process.model.FormRule.*;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import platssamverkan.process.model.FormFile;
import platssamverkan.process.model.FormRule;

/** Every rule for forms finds the fault that it is there for. */
class FormRulesTests {

    private static final FormFile FORM = FormFile.named("define-area");

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("broken")
    void findsWhatIsBroken(FormRule rule, FormFile broken, String finding) {
        assertThat(rule.findings(broken)).anySatisfy(found -> assertThat(found).contains(finding));
        assertThat(rule.findings(FORM)).isEmpty();
    }

    @Test
    void everyRuleIsProven() {
        assertThat(broken().map(example -> example.get()[0])).contains((Object[]) FormRule.values());
    }

    static Stream<Arguments> broken() {
        return Stream.concat(shape(), meaning());
    }

    private static Stream<Arguments> shape() {
        return Stream.of(
                arguments(HEADER_IS_THE_SAME, FORM.with("\"id\": \"define-area\"", "\"id\": \"area\""), "its id is area"),
                arguments(HEADER_IS_THE_SAME, FORM.with("\"schemaVersion\": 16", "\"schemaVersion\": 17"), "schemaVersion"),
                arguments(ONE_GROUP_HOLDS_THE_VALUE, FORM.with("\"path\": \"areaDefinition\"", "\"x\": 1"), "0 groups"),
                arguments(ONE_GROUP_HOLDS_THE_VALUE, FORM.with("\"type\": \"text\"", "\"key\": \"a\", \"type\": \"textfield\""), "outside"),
                arguments(COMPONENTS_ARE_KNOWN_TO_TASKLIST, FORM.with("\"textarea\"", "\"filepicker\""), "filepicker"),
                arguments(IDS_ARE_UNIQUE_AND_KEYS_CAMEL_CASE, FORM.with("\"DefineArea_value\"", "\"DefineArea_name\""), "DefineArea_name"),
                arguments(IDS_ARE_UNIQUE_AND_KEYS_CAMEL_CASE, FORM.with("\"key\": \"name\"", "\"key\": \"area-name\""), "area-name"),
                arguments(NO_MORE_THAN_TWENTY_FIELDS,
                        FORM.with("\"defaultRepetitions\": 2", "\"defaultRepetitions\": 12"), "fields"),
                arguments(TEXT_HAS_A_LONGEST_LENGTH, FORM.with("\"maxLength\": 200", "\"minLength\": 2"), "without end"),
                arguments(CHOICES_COME_FROM_SOMEWHERE, FORM.with("\"valuesKey\"", "\"x\""), "no choices"));
    }

    private static Stream<Arguments> meaning() {
        return Stream.of(
                arguments(FIELDS_HAVE_LABELS, FORM.with("\"label\": \"Områdets namn\"", "\"label\": \" \""), "no label"),
                arguments(TEXTS_ARE_SWEDISH, FORM.with("Områdets namn", "Name of the area"), "'the'"),
                arguments(SOMEBODY_USES_IT, FormFile.of("unused", "{}"), "nobody uses it"),
                arguments(VALUE_IS_THE_RECORD, FORM.with("\"key\": \"rationale\"", "\"key\": \"reason\""), "lacks"),
                arguments(VALUE_IS_THE_RECORD, FORM.with("\"key\": \"rationale\"", "\"key\": \"reason\""), "has rationale"),
                arguments(VALUE_IS_THE_RECORD, FORM.with("\"path\": \"places\"", "\"path\": \"spots\""), "places[].name"),
                arguments(VALUE_IS_THE_RECORD, FORM.with("\"areaDefinition\"", "\"area\""), "the code reads areaDefinition"),
                arguments(VALUE_IS_THE_RECORD, FormFile.of("unused", "{}"), "no record"));
    }
}
