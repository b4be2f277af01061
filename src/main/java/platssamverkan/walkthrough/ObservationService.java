package platssamverkan.walkthrough;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** What is noted during a walk, one observation at a time and by several people at once, until the walk is recorded. */
@Service
@Transactional
public class ObservationService {

    private final Observations observations;
    private final AreaService areas;
    private final RowKeeper rows;

    ObservationService(Observations observations, AreaService areas, RowKeeper rows) {
        this.observations = observations;
        this.areas = areas;
        this.rows = rows;
    }

    /** What has been noted since the last recorded walk. */
    @Transactional(readOnly = true)
    public List<RowView<Observe>> noted(ProjectId project) {
        return observations.noted(project.value()).stream().map(Observation::view).toList();
    }

    /** The places that may be observed. */
    @Transactional(readOnly = true)
    public List<PlaceView> walkedPlaces(ProjectId project) {
        return WalkedPlaces.of(areas.places(project));
    }

    public Outcome<UUID> save(RowChange change, Observe observation) {
        var places = walkedPlaces(change.projectId()).stream().map(PlaceView::id).toList();
        var refusals = ObservationRules.check(observation, places);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        return isRecorded(change)
            ? Outcome.refused(Refusal.of("walkAlreadyRecorded"))
            : rows.keep(observations, change, at -> new Observation(change, observation, at));
    }

    /** Takes away an observation that should not have been noted. */
    public Outcome<UUID> remove(RowChange change) {
        return isRecorded(change)
            ? Outcome.refused(Refusal.of("walkAlreadyRecorded"))
            : rows.remove(observations, change);
    }

    private boolean isRecorded(RowChange change) {
        return observations.existsByProjectIdAndRowIdAndWalkIdIsNotNull(change.projectId().value(), change.rowId());
    }
}
