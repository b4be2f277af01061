package platssamverkan.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import platssamverkan.account.AccountId;
import platssamverkan.shared.Refusal;

/** When a rating says enough to be kept. */
final class RatingRules {

    private RatingRules() {}

    static List<Refusal> faults(Rating rating, SourceKind source, AccountId rater, LocalDate today) {
        return Stream.of(score(rating), evidence(rating), light(rating, source), day(rating, today), second(rating, rater))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Refusal score(Rating rating) {
        if (rating.cannotBeRated()) {
            return rating.score() == null ? null : Refusal.at("score", "scoreThoughNotRated");
        }
        return rating.score() == null ? Refusal.at("score", "scoreMissing") : inRange("score", rating.score());
    }

    private static Refusal evidence(Rating rating) {
        var missing = rating.score() != null && rating.evidence() == null;
        return missing ? Refusal.at("evidence", "evidenceMissing") : null;
    }

    private static Refusal light(Rating rating, SourceKind source) {
        var missing = source == SourceKind.INSPECTION && rating.score() != null && rating.light() == null;
        return missing ? Refusal.at("light", "lightMissing") : null;
    }

    private static Refusal day(Rating rating, LocalDate today) {
        return rating.ratedOn().isAfter(today) ? Refusal.at("ratedOn", "ratedInTheFuture") : null;
    }

    private static Refusal second(Rating rating, AccountId rater) {
        if (rating.secondScore() == null) {
            return rating.secondRater() == null ? null : Refusal.at("secondScore", "secondScoreMissing");
        }
        if (rating.secondRater() == null) {
            return Refusal.at("secondRater", "secondRaterMissing");
        }
        if (rating.secondRater().equals(rater)) {
            return Refusal.at("secondRater", "sameRaterTwice");
        }
        return inRange("secondScore", rating.secondScore());
    }

    private static Refusal inRange(String path, int score) {
        var fits = Rating.LOWEST <= score && score <= Rating.HIGHEST;
        return fits ? null : Refusal.at(path, "scoreOutOfRange", Rating.LOWEST, Rating.HIGHEST);
    }
}
