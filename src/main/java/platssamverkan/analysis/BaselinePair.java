package platssamverkan.analysis;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import platssamverkan.area.PlaceId;

/** One place and factor as the locked baseline holds it, complete in itself. */
@Embeddable
public record BaselinePair(
        @Convert(converter = PlaceIdColumn.class) PlaceId placeId,
        String factorCode,
        @Enumerated(EnumType.STRING) SourceKind source,
        Integer score,
        @Enumerated(EnumType.STRING) ColourCode colour,
        LocalDate ratedOn,
        @Enumerated(EnumType.STRING) Light light) {

    boolean isLike(BaselinePair other) {
        return source == other.source;
    }

    static BaselinePair of(Rating rating, SourceKind source, Thresholds thresholds) {
        return new BaselinePair(rating.placeId(), rating.factorCode(), source,
                rating.score(), thresholds.colour(rating.score()), rating.ratedOn(), rating.light());
    }
}
