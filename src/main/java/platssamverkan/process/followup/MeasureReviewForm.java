package platssamverkan.process.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import platssamverkan.followup.Execution;
import platssamverkan.followup.MeasureEffect;
import platssamverkan.followup.MeasureReview;

record MeasureReviewForm(
    @NotNull Execution execution,
    @NotNull MeasureEffect effect,
    @Size(max = 4000) String remains,
    @NotBlank @Size(max = 4000) String lesson
) {
    static MeasureReviewForm of(MeasureReview review) {
        return new MeasureReviewForm(review.execution(), review.effect(), review.remains(), review.lesson());
    }

    MeasureReview command() {
        return new MeasureReview(execution, effect, remains, lesson);
    }
}
