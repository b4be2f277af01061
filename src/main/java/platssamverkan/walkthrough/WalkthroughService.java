package platssamverkan.walkthrough;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
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

    /** Records the walk; what has been noted since the walk before belongs to it and stays as it is. */
    public Outcome<WalkView> record(ProjectId project, RecordWalk head, AccountId by, Instant at) {
        var noted = observations.notedAndHeld(project.value());
        var refusals = WalkRules.check(
            head, projects.get(project).startsOn(), LocalDate.ofInstant(at, clock.getZone()));
        unseen(project, noted).ifPresent(refusals::add);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        var walk = walks.saveAndFlush(new SiteWalk(project, head, by, at));
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

    /** The places that the walk visits and nothing has been noted about yet. */
    @Transactional(readOnly = true)
    public List<PlaceView> unseenPlaces(ProjectId project) {
        return unseenPlaces(project, observations.noted(project.value()));
    }

    private Optional<Refusal> unseen(ProjectId project, List<Observation> noted) {
        var names = unseenPlaces(project, noted).stream().map(PlaceView::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(Refusal.of("placeWithoutObservation", names));
    }

    private List<PlaceView> unseenPlaces(ProjectId project, List<Observation> noted) {
        var seen = noted.stream().map(Observation::place).collect(Collectors.toSet());
        return WalkRules.unseen(WalkedPlaces.of(areas.places(project)), seen);
    }

    private static List<RowView<Observe>> views(List<Observation> observations) {
        return observations.stream().map(Observation::view).toList();
    }
}
