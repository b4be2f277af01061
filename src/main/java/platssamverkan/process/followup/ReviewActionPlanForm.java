package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class ReviewActionPlanForm implements TaskForm<PlanReviewForm> {

    @Override
    public String id() {
        return "review-action-plan";
    }

    @Override
    public String valueName() {
        return "planReview";
    }

    @Override
    public Class<PlanReviewForm> valueType() {
        return PlanReviewForm.class;
    }

    @Override
    public PlanReviewForm prefill(TaskScope scope) {
        return null;
    }
}
