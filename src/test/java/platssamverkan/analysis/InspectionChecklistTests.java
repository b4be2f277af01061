package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InspectionChecklistTests {

    private final InspectionChecklist checklist = new InspectionChecklist();

    @Test
    void helpsWithEveryInspectedFactorAndWithNoOther() {
        assertThat(new FactorCatalogues().newest().factors()).allSatisfy(factor ->
                assertThat(checklist.statements(factor.code()).isEmpty())
                        .as(factor.code())
                        .isEqualTo(factor.source() != SourceKind.INSPECTION));
    }

    @Test
    void hasAVersion() {
        assertThat(checklist.version()).isNotBlank();
    }
}
