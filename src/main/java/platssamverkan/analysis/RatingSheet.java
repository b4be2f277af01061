package platssamverkan.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.project.RowView;

/**
 * Every examined place against every factor in use, with the ratings so far.
 *
 * @param part which of the factors in use are meant
 */
public record RatingSheet(
        ProjectFactors factors, RatedPart part, List<PlaceView> places, List<RowView<Rating>> ratings) {

    /** The factors to rate, in the order of their aspects. */
    public List<Factor> toRate() {
        return factors.active().stream().filter(factor -> part.covers(factor.source())).toList();
    }

    public Optional<RowView<Rating>> rating(PlaceId place, String factor) {
        return ratings.stream().filter(row -> row.content().concerns(place, factor)).findFirst();
    }

    /** The factors that nobody has rated at the place, nor said why they cannot be. */
    public List<Factor> missing(PlaceId place) {
        return toRate().stream().filter(factor -> rating(place, factor.code()).isEmpty()).toList();
    }

    /** The latest rating of the place from the same kind of source: most often of the same round. */
    public Optional<Rating> latestLike(PlaceId place, String factor) {
        return ratings.stream().map(RowView::content)
                .filter(rating -> rating.placeId().equals(place) && !rating.cannotBeRated())
                .filter(rating -> source(rating.factorCode()) == source(factor))
                .reduce((earlier, later) -> later);
    }

    public boolean isComplete() {
        return !places.isEmpty() && places.stream().allMatch(place -> missing(place.id()).isEmpty());
    }

    public List<PlaceColours> colours() {
        return places.stream().map(place -> PlaceColours.of(place.id(), colours(place.id()))).toList();
    }

    /** The ratings that come out in a colour, place by place in the order of the aspects. */
    public List<Rating> inColour(ColourCode colour) {
        return valid().stream().filter(rating -> factors.thresholds().colour(rating.score()) == colour).toList();
    }

    /** The ratings that count: those of examined places and of factors in use. */
    List<Rating> valid() {
        return counted().stream().map(RowView::content).toList();
    }

    List<RowView<Rating>> counted() {
        return places.stream().flatMap(place -> toRate().stream().map(factor -> rating(place.id(), factor.code())))
                .flatMap(Optional::stream)
                .toList();
    }

    private SourceKind source(String factor) {
        return factors.catalogue().factor(factor).map(Factor::source).orElse(null);
    }

    private Collection<ColourCode> colours(PlaceId place) {
        return toRate().stream()
                .map(factor -> rating(place, factor.code()).map(row -> row.content().score()))
                .map(score -> factors.thresholds().colour(score.orElse(null)))
                .toList();
    }
}
