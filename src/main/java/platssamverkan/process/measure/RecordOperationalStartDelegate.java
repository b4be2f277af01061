package platssamverkan.process.measure;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.OperationalStartService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Ends the planning of the start, once every operational measure has a day to begin on. */
@Component
public class RecordOperationalStartDelegate extends RecordDelegate<OperationalStartForm> {

    private final OperationalStartService starts;

    RecordOperationalStartDelegate(
        StartOperationalMeasuresForm form, FormValues values, OperationalStartService starts
    ) {
        super(form, values);
        this.starts = starts;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, OperationalStartForm value) {
        return starts.conclude(step.projectId());
    }
}
