package platssamverkan.area;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;

/** Delimits a project's area and keeps its examined places. */
@Service
@Transactional
public class AreaService {

    private final ProjectAreas areas;
    private final Places places;
    private final ApplicationEventPublisher events;

    AreaService(ProjectAreas areas, Places places, ApplicationEventPublisher events) {
        this.areas = areas;
        this.places = places;
        this.events = events;
    }

    /** Defines the area; a second time makes a new version, in which a place of the same name stays the same place. */
    public Outcome<AreaView> define(ProjectId projectId, DefineArea area, AccountId by, Instant at) {
        var faults = AreaRules.faults(area);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var previous = current(projectId);
        previous.ifPresent(old -> supersede(old, at));
        var version = previous.map(ProjectArea::version).orElse(0) + 1;
        var known = previous.map(AreaService::placesByName).orElse(Map.of());
        var examined = area.places().stream().map(place -> examined(projectId, place, known)).toList();
        var defined = areas.saveAndFlush(new ProjectArea(projectId, version, area, examined, by, at));
        events.publishEvent(new AreaDefined(projectId, version));
        return Outcome.accepted(defined.view(Set.of()));
    }

    /** The area as delimited now; empty before it is. */
    @Transactional(readOnly = true)
    public Optional<AreaView> area(ProjectId projectId) {
        return current(projectId).map(area -> area.view(Set.of()));
    }

    /** The examined places in the order they were listed; none before the area is delimited. */
    @Transactional(readOnly = true)
    public List<PlaceView> places(ProjectId projectId) {
        return area(projectId).map(AreaView::places).orElse(List.of());
    }

    private Optional<ProjectArea> current(ProjectId projectId) {
        return areas.findByProjectIdAndSupersededAtIsNull(projectId.value());
    }

    /** Written at once, since only one version may be the current one. */
    private void supersede(ProjectArea area, Instant at) {
        area.supersede(at);
        areas.saveAndFlush(area);
    }

    private static Map<String, UUID> placesByName(ProjectArea area) {
        return area.places().stream()
                .collect(Collectors.toMap(place -> AreaRules.key(place.name()), ExaminedPlace::placeId));
    }

    private ExaminedPlace examined(ProjectId projectId, DefineArea.Place place, Map<String, UUID> known) {
        var id = Optional.ofNullable(known.get(AreaRules.key(place.name())))
                .orElseGet(() -> places.save(new Place(projectId)).id());
        return new ExaminedPlace(id, place.name(), place.description(), place.kind(), place.owner());
    }
}
