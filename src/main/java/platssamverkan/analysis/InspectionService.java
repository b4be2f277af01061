package platssamverkan.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Inspects the two chosen places again by the factors of the baseline, and compares. */
@Service
@Transactional
public class InspectionService {

    private final BaselineService baselines;
    private final FactorFrame frame;
    private final RatingBook book;
    private final AssessmentState state;
    private final AreaService areas;
    private final Clock clock;

    InspectionService(BaselineService baselines, FactorFrame frame, RatingBook book, AssessmentState state,
            AreaService areas, Clock clock) {
        this.baselines = baselines;
        this.frame = frame;
        this.book = book;
        this.state = state;
        this.areas = areas;
        this.clock = clock;
    }

    /** @param seen the version that the person saw; 0 for a pair of place and factor not inspected before */
    public Outcome<UUID> inspect(ProjectId projectId, Rating rating, long seen, AccountId by) {
        frame.hold(projectId);
        var pair = sheet(projectId).pair(rating.placeId(), rating.factorCode());
        if (pair.isEmpty()) {
            return Outcome.refused(Refusal.of("pairNotInBaseline", rating.factorCode()));
        }
        if (state.isRecorded(projectId, Occasion.FOLLOW_UP)) {
            return Outcome.refused(Refusal.of("inspectionRecorded"));
        }
        var lockedOn = LocalDate.ofInstant(baselines.baseline(projectId).orElseThrow().lockedAt(), clock.getZone());
        if (rating.ratedOn().isBefore(lockedOn)) {
            return Outcome.refused(Refusal.at("ratedOn", "inspectedBeforeBaseline", lockedOn));
        }
        return book.write(projectId, Occasion.FOLLOW_UP, rating, pair.get().source(), seen, by);
    }

    /** Ends the inspection once every pair is rated again, or somebody has said why it cannot be. */
    public Outcome<UUID> record(ProjectId projectId, String summary, AccountId by) {
        frame.hold(projectId);
        var missing = sheet(projectId).missing().size();
        return missing > 0
                ? Outcome.refused(Refusal.of("inspectionIncomplete", missing))
                : state.record(projectId, new Assessment(Occasion.FOLLOW_UP, summary), by);
    }

    /** Empty of pairs before the baseline is locked and the places are chosen. */
    @Transactional(readOnly = true)
    public InspectionSheet sheet(ProjectId projectId) {
        var chosen = areas.places(projectId).stream().filter(PlaceView::chosen).toList();
        var pairs = baselines.baseline(projectId).map(BaselineView::pairs).orElse(List.of()).stream()
                .filter(pair -> pair.source() == SourceKind.INSPECTION && pair.colour().isColour())
                .filter(pair -> chosen.stream().anyMatch(place -> place.id().equals(pair.placeId())))
                .toList();
        return new InspectionSheet(
                frame.read(projectId), chosen, pairs, book.ratings(projectId, Occasion.FOLLOW_UP));
    }

    /** Baseline and inspection side by side; empty before the inspection is recorded. */
    @Transactional(readOnly = true)
    public Optional<Comparison> comparison(ProjectId projectId) {
        return assessment(projectId).map(recorded -> sheet(projectId).comparison());
    }

    /** What the inspection says as a whole; empty before it is recorded. */
    @Transactional(readOnly = true)
    public Optional<RowView<Assessment>> assessment(ProjectId projectId) {
        return state.find(projectId, Occasion.FOLLOW_UP);
    }
}
