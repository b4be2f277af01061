package platssamverkan.analysis;

import java.util.List;
import java.util.Optional;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.project.RowView;

/** The factors of the baseline to inspect again at the two chosen places, with what was found so far. */
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

    /** What was found last at the place: most often on the same round. */
    public Optional<Rating> latestAt(PlaceId place) {
        return ratings.stream().map(RowView::content)
                .filter(rating -> rating.placeId().equals(place) && !rating.cannotBeRated())
                .reduce((earlier, later) -> later);
    }

    /** The pairs that nobody has inspected again, nor said why they cannot be. */
    public List<BaselinePair> missing() {
        return pairs.stream().filter(pair -> rating(pair).isEmpty()).toList();
    }

    public Comparison comparison() {
        return Comparison.of(pairs, ratings.stream().map(RowView::content).toList(), factors.thresholds());
    }
}
