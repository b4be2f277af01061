package platssamverkan.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.project.ProjectId;
import platssamverkan.project.ProjectModels;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;
import platssamverkan.shared.Refusal;

/** Rates what the baseline holds again, each factor from the same kind of source as then, and compares. */
@Component
class FollowUpRatings {

    private final BaselineService baselines;
    private final FactorFrame frame;
    private final RatingBook book;
    private final AssessmentState state;
    private final AreaService areas;
    private final ProjectModels models;
    private final Clock clock;

    FollowUpRatings(BaselineService baselines, FactorFrame frame, RatingBook book, AssessmentState state,
            AreaService areas, ProjectModels models, Clock clock) {
        this.baselines = baselines;
        this.frame = frame;
        this.book = book;
        this.state = state;
        this.areas = areas;
        this.models = models;
        this.clock = clock;
    }

    Outcome<UUID> rate(ProjectId projectId, RatedPart part, Rating rating, long seen, AccountId by) {
        frame.hold(projectId);
        var pair = sheet(projectId, part).pair(rating.placeId(), rating.factorCode());
        if (pair.isEmpty()) {
            return Outcome.refused(Refusal.of("pairNotInBaseline", rating.factorCode()));
        }
        if (state.isRecorded(projectId, Occasion.FOLLOW_UP, pair.get().source())) {
            return Outcome.refused(Refusal.of("inspectionRecorded"));
        }
        var lockedOn = LocalDate.ofInstant(baselines.baseline(projectId).orElseThrow().lockedAt(), clock.getZone());
        if (rating.ratedOn().isBefore(lockedOn)) {
            return Outcome.refused(Refusal.at("ratedOn", "inspectedBeforeBaseline", lockedOn));
        }
        return book.write(projectId, Occasion.FOLLOW_UP, rating, pair.get().source(), seen, by);
    }

    /** @param reviewer null where nobody was asked to go through the ratings */
    Outcome<UUID> record(ProjectId projectId, RatedPart part, String summary, AccountId reviewer, AccountId by) {
        frame.hold(projectId);
        var missing = sheet(projectId, part).missing().size();
        return missing > 0
                ? Outcome.refused(Refusal.of("inspectionIncomplete", missing))
                : state.record(projectId, new Assessment(Occasion.FOLLOW_UP, part, summary, reviewer), by);
    }

    /** Empty of pairs before the baseline is locked and it is known which places the project goes on with. */
    InspectionSheet sheet(ProjectId projectId, RatedPart part) {
        var chosen = areas.places(projectId).stream().filter(PlaceView::chosen).toList();
        var pairs = baselines.baseline(projectId).map(BaselineView::pairs).orElse(List.of()).stream()
                .filter(pair -> part.covers(pair.source()) && pair.colour().isColour())
                .filter(pair -> chosen.stream().anyMatch(place -> place.id().equals(pair.placeId())))
                .toList();
        return new InspectionSheet(
                frame.read(projectId), chosen, pairs, book.ratings(projectId, Occasion.FOLLOW_UP));
    }

    Optional<RowView<Assessment>> assessment(ProjectId projectId, RatedPart part) {
        return state.find(projectId, Occasion.FOLLOW_UP, part);
    }

    /** Everything that is rated again, compared once all of it is recorded. */
    Optional<Comparison> comparison(ProjectId projectId) {
        return parts(projectId).allMatch(part -> assessment(projectId, part).isPresent())
                ? Optional.of(standing(projectId))
                : Optional.empty();
    }

    /** The same as soon as any part of it is recorded: a part that was skipped counts as not rated again. */
    Optional<Comparison> recorded(ProjectId projectId) {
        return parts(projectId).anyMatch(part -> assessment(projectId, part).isPresent())
                ? Optional.of(standing(projectId))
                : Optional.empty();
    }

    /** The same at any time; what is not recorded yet counts as not rated again. */
    Comparison standing(ProjectId projectId) {
        return new Comparison(parts(projectId)
                .flatMap(part -> standing(projectId, part).pairs().stream())
                .toList());
    }

    private Comparison standing(ProjectId projectId, RatedPart part) {
        var sheet = sheet(projectId, part);
        return assessment(projectId, part).isPresent() ? sheet.comparison() : sheet.unrated().comparison();
    }

    private Stream<RatedPart> parts(ProjectId projectId) {
        return models.followsTheFullModel(projectId)
                ? Stream.of(RatedPart.INSPECTED, RatedPart.OTHERS)
                : Stream.of(RatedPart.INSPECTED);
    }
}
