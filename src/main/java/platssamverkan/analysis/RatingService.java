package platssamverkan.analysis;

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

/** Rates the factors of the examined places before anything is done about them. */
@Service
@Transactional
public class RatingService {

    private final FactorFrame frame;
    private final RatingBook book;
    private final AssessmentState state;
    private final AreaService areas;

    RatingService(FactorFrame frame, RatingBook book, AssessmentState state, AreaService areas) {
        this.frame = frame;
        this.book = book;
        this.state = state;
        this.areas = areas;
    }

    /** @param seen the version that the person saw; 0 for a pair of place and factor not rated before */
    public Outcome<UUID> rate(ProjectId projectId, Rating rating, long seen, AccountId by) {
        var factors = frame.hold(projectId);
        var factor = factors.active().stream().filter(one -> one.code().equals(rating.factorCode())).findFirst();
        if (factor.isEmpty()) {
            return Outcome.refused(Refusal.of("factorNotInUse", rating.factorCode()));
        }
        if (areas.places(projectId).stream().noneMatch(place -> place.id().equals(rating.placeId()))) {
            return Outcome.refused(Refusal.of("placeNotExamined"));
        }
        if (state.isRecorded(projectId, Occasion.BASELINE)) {
            return Outcome.refused(Refusal.of("ratingsRecorded"));
        }
        return book.write(projectId, Occasion.BASELINE, rating, factor.get().source(), seen, by);
    }

    /** Ends the rating once every factor in use is rated at every examined place. */
    public Outcome<UUID> record(ProjectId projectId, String summary, AccountId by) {
        frame.hold(projectId);
        var sheet = sheet(projectId);
        if (sheet.factors().active().isEmpty()) {
            return Outcome.refused(Refusal.of("noFactorInUse"));
        }
        var missing = sheet.places().stream().mapToInt(place -> sheet.missing(place.id()).size()).sum();
        if (!sheet.isComplete()) {
            return Outcome.refused(Refusal.of("ratingsMissing", missing));
        }
        return state.record(projectId, new Assessment(Occasion.BASELINE, summary), by);
    }

    @Transactional(readOnly = true)
    public RatingSheet sheet(ProjectId projectId) {
        return new RatingSheet(
                frame.read(projectId), areas.places(projectId), book.ratings(projectId, Occasion.BASELINE));
    }

    /** What the ratings say together; empty before they are recorded. */
    @Transactional(readOnly = true)
    public Optional<RowView<Assessment>> assessment(ProjectId projectId) {
        return state.find(projectId, Occasion.BASELINE);
    }
}
