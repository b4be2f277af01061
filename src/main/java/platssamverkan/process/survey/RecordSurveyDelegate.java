package platssamverkan.process.survey;

import org.springframework.stereotype.Component;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;
import platssamverkan.survey.SurveyWaveService;

/** Records how a wave of the survey was collected, and ends it. */
@Component
public class RecordSurveyDelegate extends RecordDelegate<SurveyCollectionForm> {

    private final SurveyWaveService surveys;

    RecordSurveyDelegate(ConductSurveyForm form, FormValues values, SurveyWaveService surveys) {
        super(form, values);
        this.surveys = surveys;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, SurveyCollectionForm value) {
        return surveys.end(step.projectId(), SurveyWaves.of(step.step()), value.design(), step.by());
    }
}
