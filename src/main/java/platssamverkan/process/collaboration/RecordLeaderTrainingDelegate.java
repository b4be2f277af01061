package platssamverkan.process.collaboration;

import org.springframework.stereotype.Component;
import platssamverkan.collaboration.TrainingAudience;
import platssamverkan.collaboration.TrainingService;
import platssamverkan.process.engine.FormValues;
import platssamverkan.process.engine.RecordDelegate;
import platssamverkan.process.engine.RecordedStep;
import platssamverkan.shared.Outcome;

/** Records the training of the project leaders. */
@Component
public class RecordLeaderTrainingDelegate extends RecordDelegate<LeaderTrainingForm> {

    private final TrainingService trainings;
    private final TrainingPeople people;

    RecordLeaderTrainingDelegate(
        TrainProjectLeaderForm form, FormValues values, TrainingService trainings, TrainingPeople people
    ) {
        super(form, values);
        this.trainings = trainings;
        this.people = people;
    }

    @Override
    protected Outcome<?> record(RecordedStep step, LeaderTrainingForm value) {
        var participants = TrainingPeople.chosen(value, people.ofProject(step.projectId()));
        return participants.isAccepted()
            ? trainings.record(
                step.projectId(), TrainingAudience.PROJECT_LEADER, value.command(participants.value(), null), step.by(),
                step.at())
            : participants;
    }
}
