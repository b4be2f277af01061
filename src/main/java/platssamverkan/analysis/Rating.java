package platssamverkan.analysis;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Optional;
import platssamverkan.account.AccountId;
import platssamverkan.area.PlaceId;

/**
 * How good one factor is at one place, 0 (alarming) to 20 (good).
 *
 * @param score the score that counts; null where the factor cannot be rated, which the rationale then explains
 * @param light null for a factor that is not inspected
 * @param secondScore what a second person, rating independently, arrived at; null where one person rated alone
 */
@Embeddable
public record Rating(
        @Convert(converter = PlaceIdColumn.class) PlaceId placeId,
        String factorCode,
        Integer score,
        boolean cannotBeRated,
        String rationale,
        String evidence,
        LocalDate ratedOn,
        @Enumerated(EnumType.STRING) Light light,
        Integer secondScore,
        @Convert(converter = AccountIdColumn.class) AccountId secondRater) {

    public static final int LOWEST = 0;
    public static final int HIGHEST = 20;
    private static final int DISAGREEMENT = 4;

    /** How far apart two raters are, where it is so far that they should talk it over. */
    public Optional<Integer> disagreement() {
        if (score == null || secondScore == null) {
            return Optional.empty();
        }
        return Optional.of(Math.abs(score - secondScore)).filter(apart -> apart >= DISAGREEMENT);
    }

    boolean concerns(PlaceId place, String factor) {
        return placeId.equals(place) && factorCode.equals(factor);
    }
}
