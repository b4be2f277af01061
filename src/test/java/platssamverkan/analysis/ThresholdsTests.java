package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTests {

    @ParameterizedTest
    @CsvSource({"0, RED", "6, RED", "7, YELLOW", "13, YELLOW", "14, GREEN", "20, GREEN"})
    void coloursAScoreByTheCatalogue(int score, ColourCode colour) {
        assertThat(new FactorCatalogues().newest().thresholds().colour(score)).isEqualTo(colour);
    }

    @Test
    void hasNoColourWithoutAScore() {
        assertThat(new Thresholds(6, 13).colour(null)).isEqualTo(ColourCode.NOT_RATED);
        assertThat(ColourCode.NOT_RATED.isColour()).isFalse();
    }
}
