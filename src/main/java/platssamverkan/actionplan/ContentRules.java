package platssamverkan.actionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Refusal;

/** What a measure may be built on: one of the chosen places, and an active factor or an observation made there. */
final class ContentRules {

    private ContentRules() {}

    static List<Refusal> faults(ProjectId project, MeasureContent content, Surroundings surroundings) {
        var faults = new ArrayList<Refusal>();
        place(content, surroundings.chosenPlaces(project)).ifPresent(faults::add);
        finding(project, content, surroundings).ifPresent(faults::add);
        return faults;
    }

    private static Optional<Refusal> place(MeasureContent content, List<PlaceView> chosen) {
        return chosen.stream().anyMatch(place -> place.id().equals(content.placeId()))
            ? Optional.empty()
            : Optional.of(Refusal.at("placeId", "measurePlaceNotChosen"));
    }

    private static Optional<Refusal> finding(ProjectId project, MeasureContent content, Surroundings surroundings) {
        var factor = content.factorCode();
        if (factor != null && !surroundings.factorIsActive(project, factor)) {
            return Optional.of(Refusal.at("finding", "measureFactorNotActive", factor));
        }
        var observation = content.observationId();
        if (observation != null && !surroundings.hasObservation(project, content.placeId(), observation)) {
            return Optional.of(Refusal.at("finding", "measureObservationUnknown"));
        }
        return Optional.empty();
    }
}
