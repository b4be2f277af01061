package platssamverkan.process.collaboration;

import org.springframework.stereotype.Component;
import platssamverkan.collaboration.TrainingAudience;
import platssamverkan.collaboration.TrainingService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the training of the steering group, with the knowledge test before and after it. */
@Component
public class RecordGroupTrainingDelegate extends RecordDelegate<GroupTrainingForm> {

    private final TrainingService trainings;
    private final TrainingPeople people;

    RecordGroupTrainingDelegate(
        TrainSteeringGroupForm form, FormValues values, TrainingService trainings, TrainingPeople people
    ) {
        super(form, values);
        this.trainings = trainings;
        this.people = people;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, GroupTrainingForm value) {
        var participants = TrainingPeople.chosen(value, people.ofGroup(step.projectId()));
        return participants.isAccepted()
            ? trainings.record(
                step.projectId(), TrainingAudience.STEERING_GROUP,
                value.command(participants.value(), value.testMissingBecause()), step.by(), step.at())
            : participants;
    }
}
