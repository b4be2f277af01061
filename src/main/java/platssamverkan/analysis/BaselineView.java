package platssamverkan.analysis;

import java.time.Instant;
import java.util.List;
import platssamverkan.area.PlaceId;

/** The locked baseline: every rated pair of place and factor, and the thresholds it was coloured by. */
public record BaselineView(
        String catalogueVersion, Thresholds thresholds, List<BaselinePair> pairs, Instant lockedAt) {

    public List<PlaceColours> colours() {
        return pairs.stream().map(BaselinePair::placeId).distinct().map(this::colours).toList();
    }

    public PlaceColours colours(PlaceId place) {
        return PlaceColours.of(place,
                pairs.stream().filter(pair -> pair.placeId().equals(place)).map(BaselinePair::colour).toList());
    }

    /** The pairs that have a colour and so can be counted. */
    public long coloured() {
        return pairs.stream().filter(pair -> pair.colour().isColour()).count();
    }

    public long count(ColourCode colour) {
        return pairs.stream().filter(pair -> pair.colour() == colour).count();
    }

    /** The goal as it stands at the baseline, with nothing improved (TP-077). */
    public ImprovementGoal goal() {
        return new ImprovementGoal(0, coloured());
    }

    /** Whether enough is red or yellow for a quarter of all pairs to become better (TP-077). */
    public boolean isGoalReachable() {
        return ImprovementGoal.isReachable(count(ColourCode.GREEN), coloured());
    }
}
