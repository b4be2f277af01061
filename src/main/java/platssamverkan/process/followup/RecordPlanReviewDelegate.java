package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.followup.PlanReviewService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the review of the plan as a whole. */
@Component
public class RecordPlanReviewDelegate extends RecordDelegate<PlanReviewForm> {

    private final PlanReviewService reviews;

    RecordPlanReviewDelegate(ReviewActionPlanForm form, FormValues values, PlanReviewService reviews) {
        super(form, values);
        this.reviews = reviews;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, PlanReviewForm value) {
        return reviews.record(step.projectId(), value.summary(), step.by(), step.at());
    }
}
