package platssamverkan.analysis;

import java.util.Collection;
import java.util.Optional;
import platssamverkan.account.AccountId;
import platssamverkan.project.RowView;
import platssamverkan.shared.Refusal;

/** Four eyes on an inspection: somebody who has not rated goes through it before it is recorded. */
final class ReviewRules {

    private ReviewRules() {}

    static Optional<Refusal> fault(AccountId reviewer, Collection<RowView<Rating>> ratings) {
        if (reviewer == null) {
            return Optional.of(Refusal.at("reviewer", "reviewerMissing"));
        }
        return ratings.stream().anyMatch(row -> hasRated(reviewer, row))
                ? Optional.of(Refusal.at("reviewer", "reviewerHasRated"))
                : Optional.empty();
    }

    private static boolean hasRated(AccountId reviewer, RowView<Rating> row) {
        return reviewer.equals(row.by()) || reviewer.equals(row.content().secondRater());
    }
}
