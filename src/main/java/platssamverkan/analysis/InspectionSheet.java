package platssamverkan.analysis;

import java.util.List;
import java.util.Optional;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.project.RowView;

/** The factors of the baseline to rate again at the places that the project goes on with, with what was found so far. */
public record InspectionSheet(
        ProjectFactors factors, List<PlaceView> places, List<BaselinePair> pairs, List<RowView<Rating>> ratings) {

    public List<BaselinePair> at(PlaceId place) {
        return pairs.stream().filter(pair -> pair.placeId().equals(place)).toList();
    }

    public Optional<BaselinePair> pair(PlaceId place, String factor) {
        return at(place).stream().filter(pair -> pair.factorCode().equals(factor)).findFirst();
    }

    public Optional<RowView<Rating>> rating(BaselinePair pair) {
        return ratings.stream().filter(row -> row.content().concerns(pair.placeId(), pair.factorCode())).findFirst();
    }

    /** The latest rating of the place from the same kind of source: most often of the same round. */
    public Optional<Rating> latestLike(BaselinePair pair) {
        return ratings.stream().map(RowView::content)
                .filter(rating -> rating.placeId().equals(pair.placeId()) && !rating.cannotBeRated())
                .filter(rating -> pair(rating.placeId(), rating.factorCode()).filter(pair::isLike).isPresent())
                .reduce((earlier, later) -> later);
    }

    /** The pairs that nobody has inspected again, nor said why they cannot be. */
    public List<BaselinePair> missing() {
        return pairs.stream().filter(pair -> rating(pair).isEmpty()).toList();
    }

    /** The ratings of the pairs, without those that others have made of other pairs. */
    List<RowView<Rating>> counted() {
        return pairs.stream().map(this::rating).flatMap(Optional::stream).toList();
    }

    InspectionSheet unrated() {
        return new InspectionSheet(factors, places, pairs, List.of());
    }

    public Comparison comparison() {
        return Comparison.of(pairs, ratings.stream().map(RowView::content).toList(), factors.thresholds());
    }
}
