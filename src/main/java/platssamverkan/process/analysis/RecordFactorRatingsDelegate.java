package platssamverkan.process.analysis;

import org.springframework.stereotype.Component;
import platssamverkan.analysis.RatingService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records that every factor is rated, and what the ratings say together. */
@Component
public class RecordFactorRatingsDelegate extends RecordDelegate<FactorAssessmentForm> {

    private final RatingService ratings;

    RecordFactorRatingsDelegate(RateFactorsForm form, FormValues values, RatingService ratings) {
        super(form, values);
        this.ratings = ratings;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, FactorAssessmentForm value) {
        return ratings.record(step.projectId(), value.summary(), step.by());
    }
}
