package platssamverkan.analysis;

import java.time.LocalDate;
import java.util.UUID;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;

/** Ratings to test with: of litter at one place, unless the test says otherwise. */
final class Ratings {

    static final PlaceId TORGET = new PlaceId(new UUID(0, 1));
    static final LocalDate NOVEMBER = LocalDate.of(2025, 11, 12);

    private Ratings() {}

    static Rating rated(int score) {
        return rated(TORGET, "B1", score);
    }

    static Rating rated(PlaceId place, String factor, int score) {
        return rated(place, factor, score, NOVEMBER);
    }

    static Rating rated(PlaceId place, String factor, int score, LocalDate day) {
        return new Rating(place, factor, score, false, "Skräp vid bänkarna", "Besiktning", day, Light.DARKNESS, null, null);
    }

    static Rating notRated(PlaceId place, String factor) {
        return notRated(place, factor, NOVEMBER);
    }

    static Rating notRated(PlaceId place, String factor, LocalDate day) {
        return new Rating(place, factor, null, true, "Platsen var avstängd", null, day, null, null, null);
    }

    static Rating twice(int score, Integer secondScore, AccountId secondRater) {
        return new Rating(TORGET, "B1", score, false, "Skräp", "Besiktning", NOVEMBER, Light.DAYLIGHT,
                secondScore, secondRater);
    }

    /** A rating with what somebody else arrived at beside it. */
    static Rating second(Rating first, int score, AccountId rater) {
        return new Rating(first.placeId(), first.factorCode(), first.score(), false, first.rationale(), first.evidence(),
                first.ratedOn(), first.light(), score, rater);
    }

    static Rating on(int score, LocalDate day, Light light) {
        return new Rating(TORGET, "B1", score, false, "Skräp", "Besiktning", day, light, null, null);
    }
}
