package platssamverkan.walkthrough;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** What is noted during a walk, one observation at a time and by several people at once, until the walk is recorded. */
@Service
@Transactional
public class ObservationService {

    private final Observations observations;
    private final AreaService areas;

    ObservationService(Observations observations, AreaService areas) {
        this.observations = observations;
        this.areas = areas;
    }

    /** What has been noted since the last recorded walk, in the order it was added. */
    @Transactional(readOnly = true)
    public List<ObservationView> noted(ProjectId project) {
        return observations.findByProjectIdAndWalkIdIsNullOrderByAddedAt(project.value()).stream()
            .map(Observation::view)
            .toList();
    }

    /** The places that may be observed. */
    @Transactional(readOnly = true)
    public List<PlaceView> walkedPlaces(ProjectId project) {
        return WalkedPlaces.of(areas.places(project));
    }

    public Outcome<ObservationId> add(ProjectId project, Observe content, AccountId by, Instant at) {
        return write(project, new Observation(project, at), content, by, at);
    }

    /** Changes an observation; refused when it is no longer as the person saw it. */
    public Outcome<ObservationId> change(
        ProjectId project, ObservationId id, long seen, Observe content, AccountId by, Instant at
    ) {
        return unchanged(project, id, seen)
            .map(observation -> write(project, observation, content, by, at))
            .orElseGet(() -> Outcome.refused(Refusal.of("rowChanged")));
    }

    /** Takes away an observation that should not have been noted. */
    public Outcome<ObservationId> remove(ProjectId project, ObservationId id, long seen) {
        var observation = unchanged(project, id, seen);
        if (observation.isEmpty()) {
            return Outcome.refused(Refusal.of("rowChanged"));
        }
        observations.delete(observation.get());
        return Outcome.accepted(id);
    }

    private Optional<Observation> unchanged(ProjectId project, ObservationId id, long seen) {
        return observations.findByIdAndProjectIdAndWalkIdIsNull(id.value(), project.value())
            .filter(observation -> observation.isAt(seen));
    }

    private Outcome<ObservationId> write(
        ProjectId project, Observation observation, Observe content, AccountId by, Instant at
    ) {
        var refusals = ObservationRules.check(content, walkedPlaces(project).stream().map(PlaceView::id).toList());
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        observation.write(content, by, at);
        return Outcome.accepted(observations.saveAndFlush(observation).view().id());
    }
}
