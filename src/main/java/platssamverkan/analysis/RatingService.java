package platssamverkan.analysis;

import java.util.List;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectModels;
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
    private final Reviewers reviewers;
    private final InspectionVisitService visits;
    private final ProjectModels models;

    RatingService(FactorFrame frame, RatingBook book, AssessmentState state, AreaService areas,
            Reviewers reviewers, InspectionVisitService visits, ProjectModels models) {
        this.frame = frame;
        this.book = book;
        this.state = state;
        this.areas = areas;
        this.reviewers = reviewers;
        this.visits = visits;
        this.models = models;
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
        if (state.isRecorded(projectId, Occasion.BASELINE, factor.get().source())) {
            return Outcome.refused(Refusal.of("ratingsRecorded"));
        }
        return book.write(projectId, Occasion.BASELINE, rating, factor.get().source(), seen, by);
    }

    /** Ends the rating of the factors that {@link #ownPart} names, once each is rated at every examined place. */
    public Outcome<UUID> record(ProjectId projectId, String summary, AccountId by) {
        return record(projectId, new Assessment(Occasion.BASELINE, ownPart(projectId), summary, null), by);
    }

    /** Ends the inspection (TP-055), once each inspected factor is rated and somebody else has gone through it. */
    public Outcome<UUID> recordInspection(ProjectId projectId, String summary, AccountId reviewer, AccountId by) {
        var fault = reviewers.fault(projectId, reviewer, sheet(projectId, RatedPart.INSPECTED).counted())
                .or(() -> visits.shortage(projectId, Occasion.BASELINE));
        return fault.<Outcome<UUID>>map(Outcome::refused).orElseGet(() -> record(
                projectId, new Assessment(Occasion.BASELINE, RatedPart.INSPECTED, summary, reviewer), by));
    }

    private Outcome<UUID> record(ProjectId projectId, Assessment assessment, AccountId by) {
        frame.hold(projectId);
        var sheet = sheet(projectId, assessment.part());
        if (sheet.toRate().isEmpty()) {
            return Outcome.refused(Refusal.of("noFactorInUse"));
        }
        var missing = sheet.places().stream().mapToInt(place -> sheet.missing(place.id()).size()).sum();
        return sheet.isComplete()
                ? state.record(projectId, assessment, by)
                : Outcome.refused(Refusal.of("ratingsMissing", missing));
    }

    /** What is rated beside an inspection of its own: in the entry model everything, in the full model what is not inspected. */
    @Transactional(readOnly = true)
    public RatedPart ownPart(ProjectId projectId) {
        return models.followsTheFullModel(projectId) ? RatedPart.OTHERS : RatedPart.ALL;
    }

    /** Every factor in use at every examined place. */
    @Transactional(readOnly = true)
    public RatingSheet sheet(ProjectId projectId) {
        return sheet(projectId, RatedPart.ALL);
    }

    @Transactional(readOnly = true)
    public RatingSheet sheet(ProjectId projectId, RatedPart part) {
        return new RatingSheet(
                frame.read(projectId), part, areas.places(projectId), book.ratings(projectId, Occasion.BASELINE));
    }

    /** What the ratings say together; empty before they are recorded. */
    @Transactional(readOnly = true)
    public Optional<RowView<Assessment>> assessment(ProjectId projectId) {
        return state.find(projectId, Occasion.BASELINE, ownPart(projectId));
    }

    /** What the inspection says as a whole; empty before it is recorded, and always in the entry model. */
    @Transactional(readOnly = true)
    public Optional<RowView<Assessment>> inspection(ProjectId projectId) {
        return state.find(projectId, Occasion.BASELINE, RatedPart.INSPECTED);
    }

    /** Whether nothing is left to rate before the baseline can be locked. */
    boolean isDone(ProjectId projectId) {
        return Arrays.stream(SourceKind.values())
                .allMatch(source -> state.isRecorded(projectId, Occasion.BASELINE, source));
    }
}
