package platssamverkan.process.collaboration;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.collaboration.TrainingKind;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class OfferTrainingsForm implements TaskForm<TrainingOfferForm> {

    private final Choices choices;

    OfferTrainingsForm(Choices choices) {
        this.choices = choices;
    }

    @Override
    public String id() {
        return "offer-trainings";
    }

    @Override
    public String valueName() {
        return "trainingOffer";
    }

    @Override
    public Class<TrainingOfferForm> valueType() {
        return TrainingOfferForm.class;
    }

    /** Empty: what was offered before is already recorded. */
    @Override
    public TrainingOfferForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of("trainingKinds", choices.of(TrainingKind.values()));
    }
}
