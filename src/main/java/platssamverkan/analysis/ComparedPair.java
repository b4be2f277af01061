package platssamverkan.analysis;

import java.util.Optional;
import platssamverkan.area.PlaceId;

/**
 * One place and factor before and after.
 *
 * @param score empty where the pair was not rated again
 * @param borderline whether another colour rests on a single point
 * @param otherConditions whether light or season differed, so that the two ratings compare badly
 * @param reason why it was not rated again; empty where it was, or where nobody has said
 */
public record ComparedPair(
        PlaceId placeId,
        String factorCode,
        int baselineScore,
        ColourCode baselineColour,
        Optional<Integer> score,
        ColourCode colour,
        Change change,
        boolean borderline,
        boolean otherConditions,
        Optional<String> reason) {

    private static final int CLEAR_STEP = 2;

    static ComparedPair of(BaselinePair before, Optional<Rating> after, Thresholds thresholds) {
        var score = after.map(Rating::score);
        var colour = thresholds.colour(score.orElse(null));
        return new ComparedPair(before.placeId(), before.factorCode(), before.score(), before.colour(), score, colour,
                change(before.colour(), colour), borderline(before, score, colour),
                after.filter(rating -> otherConditions(before, rating)).isPresent(),
                after.filter(Rating::cannotBeRated).map(Rating::rationale));
    }

    static Change change(ColourCode before, ColourCode after) {
        if (!after.isColour()) {
            return Change.NOT_RERATED;
        }
        if (after == before) {
            return Change.UNCHANGED;
        }
        return after.isBetterThan(before) ? Change.IMPROVED : Change.WORSENED;
    }

    private static boolean borderline(BaselinePair before, Optional<Integer> after, ColourCode colour) {
        return colour != before.colour()
                && after.filter(score -> Math.abs(score - before.score()) < CLEAR_STEP).isPresent();
    }

    private static boolean otherConditions(BaselinePair before, Rating after) {
        if (!before.source().dependsOnSeason()) {
            return false;
        }
        var sameLight = before.light() == after.light();
        var sameSeason = Season.of(before.ratedOn()) == Season.of(after.ratedOn());
        return !after.cannotBeRated() && !(sameLight && sameSeason);
    }
}
