package platssamverkan.process.analysis;

import org.springframework.stereotype.Component;
import platssamverkan.analysis.SituationPictureService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the situation picture and the facts it rests on (TP-081). */
@Component
public class RecordSituationPictureDelegate extends RecordDelegate<SituationPictureForm> {

    private final SituationPictureService pictures;

    RecordSituationPictureDelegate(
            CompileSituationPictureForm form, FormValues values, SituationPictureService pictures) {
        super(form, values);
        this.pictures = pictures;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, SituationPictureForm value) {
        return pictures.record(step.projectId(), value.picture(), step.by());
    }
}
