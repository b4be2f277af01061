package platssamverkan.walkthrough;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import platssamverkan.area.PlaceId;
import platssamverkan.shared.Refusal;

/** What makes an observation usable afterwards. */
final class ObservationRules {

    private ObservationRules() {}

    static List<Refusal> check(Observe observation, Collection<PlaceId> walkedPlaces) {
        var refusals = new ArrayList<Refusal>();
        var negative = observation.kind() == ObservationKind.NEGATIVE;
        if (!walkedPlaces.contains(observation.place())) {
            refusals.add(Refusal.at("place", "observationOutsidePlaces"));
        }
        if (negative && observation.severity() == null) {
            refusals.add(Refusal.at("severity", "severityMissing"));
        }
        if (!negative && observation.severity() != null) {
            refusals.add(Refusal.at("severity", "severityWithoutProblem"));
        }
        if (!negative && observation.acute()) {
            refusals.add(Refusal.at("acute", "acuteWithoutProblem"));
        }
        return refusals;
    }
}
