package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactorCatalogueTests {

    /** Words that are common in English and do not exist in Swedish. */
    private static final String ENGLISH = "(?iu).*\\b(the|and|of|with|from|are|not|place|score|safe|area|rating)\\b.*";

    private final FactorCatalogue catalogue = new FactorCatalogues().newest();

    @Test
    void holdsTheFortyTwoFactors() {
        assertThat(catalogue.factors()).extracting(Factor::code).containsExactly(
                "A1", "A2", "A3", "A4", "A5", "B1", "B2", "B3", "B4", "B5", "B6", "C1", "C2", "C3", "C4",
                "D1", "D2", "D3", "D4", "E1", "E2", "F1", "F2", "G1", "G2", "G3", "H1", "H2", "H3", "I1", "I2", "I3",
                "J1", "J2", "K1", "K2", "K3", "L1", "L2", "N1", "N2", "N3");
    }

    @Test
    void holdsTheNineAspectsAndFourGroupsBeside() {
        assertThat(catalogue.aspects()).filteredOn(Aspect::oneOfNine).extracting(Aspect::name).containsExactlyInAnyOrder(
                "Gestaltning", "Mix av funktioner", "Mix av människor", "Tydlighet", "Social kontroll", "Belysning",
                "Skalskydd", "Förvaltning", "Information");
        assertThat(catalogue.aspects()).hasSize(13);
    }

    @Test
    void putsEveryFactorUnderAnAspectThatItKnows() {
        assertThat(catalogue.factors()).allSatisfy(factor ->
                assertThat(catalogue.aspectOf(factor).code()).isEqualTo(factor.code().substring(0, 1)));
    }

    @Test
    void saysWhatToLookForAndWhatEachLevelLooksLike() {
        assertThat(catalogue.factors()).allSatisfy(factor -> {
            assertThat(List.of(factor.name(), factor.judges(), factor.lookFor())).noneMatch(String::isBlank);
            assertThat(factor.levels()).containsOnlyKeys(0, 7, 14, 20);
            assertThat(factor.levels().values()).doesNotHaveDuplicates().allMatch(text -> text.length() > 10);
            assertThat(factor.lookFor().split("[.?] ?")).hasSizeLessThanOrEqualTo(4);
        });
    }

    @Test
    void namesAKindOfSourceAndWorksThatItKnows() {
        assertThat(catalogue.factors()).allSatisfy(factor -> {
            assertThat(factor.source()).isNotNull();
            assertThat(factor.references()).isNotEmpty().isSubsetOf(catalogue.references().keySet());
        });
    }

    @Test
    void rootsTheFiveNamedProblemsAndThreeSuccessFactorsInTheModel() {
        assertThat(catalogue.factors()).filteredOn(factor -> factor.references().contains("S")).extracting(Factor::code)
                .contains("A3", "B1", "B2", "B3", "K2", "H1", "I1", "I2");
    }

    @Test
    void isWrittenInSwedish() {
        assertThat(texts().filter(text -> text.matches(ENGLISH))).isEmpty();
    }

    @Test
    void saysThatItIsAProposalThatCanBeReplaced() {
        assertThat(catalogue.note()).contains("eget förslag").contains("ersättas");
        assertThat(catalogue.version()).isNotBlank();
        assertThat(catalogue.colours()).containsOnlyKeys(ColourCode.RED, ColourCode.YELLOW, ColourCode.GREEN);
    }

    private Stream<String> texts() {
        return Stream.concat(
                Stream.of(catalogue.note()),
                catalogue.factors().stream().flatMap(factor -> Stream.concat(
                        Stream.of(factor.name(), factor.judges(), factor.lookFor(), String.valueOf(factor.conditions())),
                        factor.levels().values().stream())));
    }
}
