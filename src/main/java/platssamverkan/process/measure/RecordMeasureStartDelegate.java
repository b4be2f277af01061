package platssamverkan.process.measure;

import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records that a measure has begun. */
@Component
public class RecordMeasureStartDelegate extends RecordDelegate<MeasureStartForm> {

    private final MeasureService measures;

    RecordMeasureStartDelegate(BeginMeasureForm form, FormValues values, MeasureService measures) {
        super(form, values);
        this.measures = measures;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, MeasureStartForm value) {
        return measures.begin(
            MeasureInScope.id(step.id(MeasureInScope.VARIABLE)), value.command(), step.by(), step.at());
    }
}
