package platssamverkan.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import platssamverkan.area.PlaceId;

/** The rated pairs of the baseline beside what a follow-up made of them. */
public record Comparison(List<ComparedPair> pairs) {

    static Comparison of(Collection<BaselinePair> before, Collection<Rating> after, Thresholds thresholds) {
        return new Comparison(before.stream()
                .filter(pair -> pair.colour().isColour())
                .map(pair -> ComparedPair.of(pair, ratingOf(pair, after), thresholds))
                .toList());
    }

    public ImprovementGoal goal() {
        return new ImprovementGoal(count(Change.IMPROVED), pairs.size());
    }

    public long count(Change change) {
        return pairs.stream().filter(pair -> pair.change() == change).count();
    }

    public List<ComparedPair> at(PlaceId place) {
        return pairs.stream().filter(pair -> pair.placeId().equals(place)).toList();
    }

    private static Optional<Rating> ratingOf(BaselinePair pair, Collection<Rating> after) {
        return after.stream().filter(rating -> rating.concerns(pair.placeId(), pair.factorCode())).findFirst();
    }
}
