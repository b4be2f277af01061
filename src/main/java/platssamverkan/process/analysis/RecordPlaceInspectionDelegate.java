package platssamverkan.process.analysis;

import org.springframework.stereotype.Component;
import platssamverkan.analysis.RatingService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records that the places are inspected, and who has gone through the inspection. */
@Component
public class RecordPlaceInspectionDelegate extends RecordDelegate<InspectionForm> {

    private final RatingService ratings;

    RecordPlaceInspectionDelegate(InspectPlacesForm form, FormValues values, RatingService ratings) {
        super(form, values);
        this.ratings = ratings;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, InspectionForm value) {
        return ratings.recordInspection(step.projectId(), value.summary(), value.reviewedBy(), step.by());
    }
}
