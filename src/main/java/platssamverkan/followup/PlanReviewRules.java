package platssamverkan.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import platssamverkan.actionplan.MeasureView;
import platssamverkan.shared.Refusal;

/** A review fits what the measure's history says. */
final class PlanReviewRules {

    private PlanReviewRules() {}

    static List<Refusal> check(MeasureReview review, MeasureView measure) {
        var begun = measure.wasBegun();
        return Stream.of(
                when(!begun && review.execution() != Execution.NOT_CARRIED_OUT, "execution", "reviewedAsDoneBeforeBegun"),
                when(!begun && hasEffect(review), "effect", "effectBeforeBegun"),
                when(remainsUnsaid(review, measure), "remains", "reviewRemainsMissing"))
            .flatMap(Optional::stream)
            .toList();
    }

    private static boolean hasEffect(MeasureReview review) {
        return review.effect() == MeasureEffect.AS_INTENDED || review.effect() == MeasureEffect.PARTLY;
    }

    /** Nothing remains of a measure that is given up. */
    private static boolean remainsUnsaid(MeasureReview review, MeasureView measure) {
        return review.remains() == null && review.execution() != Execution.AS_PLANNED && !measure.status().isGivenUp();
    }

    private static Optional<Refusal> when(boolean fault, String path, String code) {
        return fault ? Optional.of(Refusal.at(path, code)) : Optional.empty();
    }
}
