package platssamverkan.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.project.RowView;

/** Every count of one occasion, and what they come to at each place. */
public record FlowView(List<PlaceView> places, List<RowView<FlowCount>> rows) {

    /** Empty where nobody has counted then. */
    public Optional<FlowRate> rate(PlaceId place, FlowTime time) {
        return FlowRate.of(counts().stream()
                .filter(count -> count.placeId().equals(place) && count.time() == time)
                .toList());
    }

    /** The times of day at which nobody has counted at the place. */
    public List<FlowTime> uncounted(PlaceView place) {
        return FlowRules.uncounted(place, counts());
    }

    Collection<FlowCount> counts() {
        return rows.stream().map(RowView::content).toList();
    }
}
