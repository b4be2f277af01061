package platssamverkan.process.followup;

import org.springframework.stereotype.Component;
import platssamverkan.analysis.RerateService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records that the factors which are not inspected are rated again, and what has changed. */
@Component
public class RecordReratingsDelegate extends RecordDelegate<ReratingForm> {

    private final RerateService ratings;

    RecordReratingsDelegate(RerateFactorsForm form, FormValues values, RerateService ratings) {
        super(form, values);
        this.ratings = ratings;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, ReratingForm value) {
        return ratings.record(step.projectId(), value.summary(), step.by());
    }
}
