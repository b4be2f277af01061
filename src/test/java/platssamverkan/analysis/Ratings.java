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
        return new Rating(place, factor, score, false, "Skräp vid bänkarna", "Besiktning 12 november", NOVEMBER,
                Light.DARKNESS, null, null);
    }

    static Rating notRated(PlaceId place, String factor) {
        return new Rating(place, factor, null, true, "Platsen var avstängd", null, NOVEMBER, null, null, null);
    }

    static Rating twice(int score, Integer secondScore, AccountId secondRater) {
        return new Rating(TORGET, "B1", score, false, "Skräp", "Besiktning", NOVEMBER, Light.DAYLIGHT,
                secondScore, secondRater);
    }

    static Rating on(int score, LocalDate day, Light light) {
        return new Rating(TORGET, "B1", score, false, "Skräp", "Besiktning", day, light, null, null);
    }
}
