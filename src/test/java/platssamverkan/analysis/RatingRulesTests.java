package platssamverkan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static platssamverkan.analysis.Ratings.NOVEMBER;
import static platssamverkan.analysis.Ratings.TORGET;
import static platssamverkan.analysis.Ratings.rated;
import static platssamverkan.analysis.Ratings.twice;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import platssamverkan.account.AccountId;
import platssamverkan.shared.Refusal;

class RatingRulesTests {

    private static final AccountId RATER = new AccountId(new UUID(0, 2));
    private static final AccountId COLLEAGUE = new AccountId(new UUID(0, 3));

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 20})
    void acceptsAScoreFromNoughtToTwenty(int score) {
        assertThat(faults(rated(score))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 21})
    void refusesAScoreOutsideTheScale(int score) {
        assertThat(faults(rated(score))).containsExactly(Refusal.at("score", "scoreOutOfRange", 0, 20));
    }

    @Test
    void refusesARatingWithoutAScore() {
        var rating = new Rating(TORGET, "B1", null, false, "Skräp", null, NOVEMBER, null, null, null);

        assertThat(faults(rating)).containsExactly(Refusal.at("score", "scoreMissing"));
    }

    @Test
    void acceptsThatAFactorCannotBeRated() {
        assertThat(faults(Ratings.notRated(TORGET, "B1"))).isEmpty();
    }

    @Test
    void refusesAScoreForAFactorThatCannotBeRated() {
        var rating = new Rating(TORGET, "B1", 7, true, "Skräp", "Besiktning", NOVEMBER, Light.DUSK, null, null);

        assertThat(faults(rating)).containsExactly(Refusal.at("score", "scoreThoughNotRated"));
    }

    @Test
    void refusesAScoreWithoutEvidence() {
        var rating = new Rating(TORGET, "B1", 7, false, "Skräp", null, NOVEMBER, Light.DUSK, null, null);

        assertThat(faults(rating)).containsExactly(Refusal.at("evidence", "evidenceMissing"));
    }

    @Test
    void asksForTheLightOfAnInspectionOnly() {
        var rating = new Rating(TORGET, "B1", 7, false, "Skräp", "Besiktning", NOVEMBER, null, null, null);

        assertThat(faults(rating)).containsExactly(Refusal.at("light", "lightMissing"));
        assertThat(RatingRules.faults(rating, SourceKind.STATISTICS, RATER, NOVEMBER)).isEmpty();
    }

    @Test
    void refusesARatingInTheFuture() {
        assertThat(RatingRules.faults(rated(7), SourceKind.INSPECTION, RATER, NOVEMBER.minusDays(1)))
                .containsExactly(Refusal.at("ratedOn", "ratedInTheFuture"));
    }

    @Test
    void acceptsASecondRater() {
        assertThat(faults(twice(7, 12, COLLEAGUE))).isEmpty();
    }

    @Test
    void refusesHalfASecondRating() {
        assertThat(faults(twice(7, 12, null))).containsExactly(Refusal.at("secondRater", "secondRaterMissing"));
        assertThat(faults(twice(7, null, COLLEAGUE))).containsExactly(Refusal.at("secondScore", "secondScoreMissing"));
    }

    @Test
    void refusesThatOnePersonRatesTwice() {
        assertThat(faults(twice(7, 12, RATER))).containsExactly(Refusal.at("secondRater", "sameRaterTwice"));
    }

    @Test
    void refusesASecondScoreOutsideTheScale() {
        assertThat(faults(twice(7, 21, COLLEAGUE))).containsExactly(Refusal.at("secondScore", "scoreOutOfRange", 0, 20));
    }

    @Test
    void tellsOfDisagreementFromFourPoints() {
        assertThat(twice(7, 10, COLLEAGUE).disagreement()).isEmpty();
        assertThat(twice(7, 11, COLLEAGUE).disagreement()).contains(4);
        assertThat(twice(7, 2, COLLEAGUE).disagreement()).contains(5);
        assertThat(rated(7).disagreement()).isEmpty();
    }

    private static List<Refusal> faults(Rating rating) {
        return RatingRules.faults(rating, SourceKind.INSPECTION, RATER, NOVEMBER);
    }
}
