package platssamverkan.walkthrough;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceId;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectService;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Closes a walk: its head, and with it all that was noted at its stops. */
@Service
@Transactional
public class WalkthroughService {

    private final SiteWalks walks;
    private final Observations observations;
    private final AreaService areas;
    private final ProjectService projects;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WalkthroughService(
        SiteWalks walks, Observations observations, AreaService areas, ProjectService projects,
        ApplicationEventPublisher events, Clock clock
    ) {
        this.walks = walks;
        this.observations = observations;
        this.areas = areas;
        this.projects = projects;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Records the walk; what has been noted at its places since the walk before belongs to it and stays as it is.
     * Several walks of different places can be under way at once.
     */
    public Outcome<WalkView> record(ProjectId project, WalkRoute route, RecordWalk head, AccountId by, Instant at) {
        var noted = observations.notedAndHeld(project.value(), route.places().stream().map(PlaceId::value).toList());
        var refusals = WalkRules.check(
            head, projects.get(project).startsOn(), LocalDate.ofInstant(at, clock.getZone()));
        unseen(project, route, noted).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var walk = walks.saveAndFlush(new SiteWalk(project, route, head, by, at));
        noted.forEach(observation -> observation.belongTo(walk));
        events.publishEvent(new WalkRecorded(project));
        return Outcome.accepted(walk.view(views(noted)));
    }

    /** The recorded walks, earliest first. */
    @Transactional(readOnly = true)
    public List<WalkView> walks(ProjectId project) {
        return walks.findByProjectIdOrderByWalkedOnAscRecordedAtAsc(project.value()).stream()
            .map(walk -> walk.view(views(observations.findByWalkIdOrderByRecordedAt(walk.id()))))
            .toList();
    }

    /** The recorded walks that were made for one step, earliest first. */
    @Transactional(readOnly = true)
    public List<WalkView> walks(ProjectId project, String step) {
        return walks(project).stream().filter(walk -> walk.step().equals(step)).toList();
    }

    /** The places that a walk can visit: those that the project goes on with. */
    @Transactional(readOnly = true)
    public Set<PlaceId> places(ProjectId project) {
        return WalkedPlaces.of(areas.places(project)).stream().map(PlaceView::id).collect(Collectors.toSet());
    }

    /** Those of the places about which nothing has been noted yet. */
    @Transactional(readOnly = true)
    public List<PlaceView> unseenPlaces(ProjectId project, Set<PlaceId> places) {
        return unseenPlaces(project, places, observations.noted(project.value()));
    }

    private Optional<Refusal> unseen(ProjectId project, WalkRoute route, List<Observation> noted) {
        var names = unseenPlaces(project, route.places(), noted).stream().map(PlaceView::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(Refusal.of("placeWithoutObservation", names));
    }

    private List<PlaceView> unseenPlaces(ProjectId project, Set<PlaceId> places, List<Observation> noted) {
        var seen = noted.stream().map(Observation::place).collect(Collectors.toSet());
        var visited = areas.places(project).stream().filter(place -> places.contains(place.id())).toList();
        return WalkRules.unseen(visited, seen);
    }

    private static List<RowView<Observe>> views(List<Observation> observations) {
        return observations.stream().map(Observation::view).toList();
    }
}
