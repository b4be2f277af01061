package platssamverkan.analysis;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import platssamverkan.area.PlaceView;
import platssamverkan.shared.Refusal;

/** When a round at a place can have been made, and which places nobody has been at. */
final class VisitRules {

    private VisitRules() {}

    static List<Refusal> faults(InspectionVisit visit, LocalDate today) {
        return Stream.of(day(visit, today), time(visit)).filter(Objects::nonNull).toList();
    }

    static List<PlaceView> unvisited(Collection<PlaceView> places, Collection<InspectionVisit> visits) {
        return places.stream()
                .filter(place -> visits.stream().noneMatch(visit -> visit.placeId().equals(place.id())))
                .toList();
    }

    private static Refusal day(InspectionVisit visit, LocalDate today) {
        return visit.inspectedOn().isAfter(today) ? Refusal.at("inspectedOn", "inspectedInTheFuture") : null;
    }

    private static Refusal time(InspectionVisit visit) {
        return visit.startsAt().equals(visit.endsAt()) ? Refusal.at("endsAt", "inspectionTookNoTime") : null;
    }
}
