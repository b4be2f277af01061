package platssamverkan.process.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.validator.constraints.Range;
import platssamverkan.account.AccountId;
import platssamverkan.analysis.Light;
import platssamverkan.analysis.Rating;

/** The rating of one factor at one place, at the start or at the follow-up. */
public record RatingForm(
        @Range(min = Rating.LOWEST, max = Rating.HIGHEST) Integer score,
        boolean cannotBeRated,
        @NotBlank @Size(max = 4000) String rationale,
        @Size(max = 4000) String evidence,
        @NotNull LocalDate ratedOn,
        Light light,
        @Range(min = Rating.LOWEST, max = Rating.HIGHEST) Integer secondScore,
        UUID secondRater) {

    public static RatingForm of(Rating rating) {
        return new RatingForm(rating.score(), rating.cannotBeRated(), rating.rationale(), rating.evidence(),
                rating.ratedOn(), rating.light(), rating.secondScore(),
                Optional.ofNullable(rating.secondRater()).map(AccountId::value).orElse(null));
    }

    /** A row not yet filled in, as on the same round as the rating before it. */
    public static RatingForm after(Optional<Rating> before, LocalDate today) {
        return new RatingForm(null, false, null, before.map(Rating::evidence).orElse(null),
                before.map(Rating::ratedOn).orElse(today), before.map(Rating::light).orElse(null), null, null);
    }

    public Rating rating(PairKey pair) {
        return new Rating(pair.place(), pair.factor(), score, cannotBeRated, rationale, evidence,
                ratedOn, light, secondScore, Optional.ofNullable(secondRater).map(AccountId::new).orElse(null));
    }
}
