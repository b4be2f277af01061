package platssamverkan.process.collaboration;

import org.springframework.stereotype.Component;
import platssamverkan.collaboration.TrainingService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records which trainings were offered and how many took part. */
@Component
public class RecordTrainingOfferDelegate extends RecordDelegate<TrainingOfferForm> {

    private final TrainingService trainings;

    RecordTrainingOfferDelegate(OfferTrainingsForm form, FormValues values, TrainingService trainings) {
        super(form, values);
        this.trainings = trainings;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, TrainingOfferForm value) {
        return trainings.offer(step.projectId(), value.command(), step.by(), step.at());
    }
}
