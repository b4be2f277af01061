package platssamverkan.process.measure;

import org.springframework.stereotype.Component;
import platssamverkan.followup.PlaceDevelopmentService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Closes the development of the places. */
@Component
public class RecordPlaceDevelopmentDelegate extends RecordDelegate<PlaceDevelopmentForm> {

    private final PlaceDevelopmentService developments;

    RecordPlaceDevelopmentDelegate(ClosePlaceDevelopmentForm form, FormValues values, PlaceDevelopmentService developments) {
        super(form, values);
        this.developments = developments;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, PlaceDevelopmentForm value) {
        return developments.close(step.projectId(), value.summary(), step.by(), step.at());
    }
}
