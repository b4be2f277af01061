package platssamverkan.analysis;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import platssamverkan.account.AccountId;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowChange;
import platssamverkan.project.RowKeeper;
import platssamverkan.project.RowView;
import platssamverkan.shared.Outcome;

/** Writes ratings down, one row for each place, factor and occasion. */
@Component
class RatingBook {

    private final FactorRatings ratings;
    private final RowKeeper rows;
    private final Clock clock;

    RatingBook(FactorRatings ratings, RowKeeper rows, Clock clock) {
        this.ratings = ratings;
        this.rows = rows;
        this.clock = clock;
    }

    List<RowView<Rating>> ratings(ProjectId projectId, Occasion occasion) {
        return ratings.findByProjectIdAndOccasionAndSupersededAtIsNullOrderByRecordedAt(projectId.value(), occasion)
                .stream().map(FactorRating::view).toList();
    }

    Outcome<UUID> write(ProjectId projectId, Occasion occasion, Rating rating, SourceKind source, long seen, AccountId by) {
        var name = String.join("/", "rating", occasion.name(), rating.placeId().toString(), rating.factorCode());
        var change = RowChange.named(projectId, name, seen, by);
        var rater = rater(change, rating);
        var faults = RatingRules.faults(rating, source, rater, LocalDate.now(clock));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return rows.keep(ratings, change, at -> new FactorRating(change, occasion, rating, rater, at));
    }

    private AccountId rater(RowChange change, Rating rating) {
        return ratings.findFirstByProjectIdAndRowIdOrderByVersionDesc(change.projectId().value(), change.rowId())
                .map(before -> before.rater(rating, change.by())).orElse(change.by());
    }
}
