package platssamverkan.process.collaboration;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class TrainProjectLeaderForm implements TaskForm<LeaderTrainingForm> {

    private final TrainingPeople people;

    TrainProjectLeaderForm(TrainingPeople people) {
        this.people = people;
    }

    @Override
    public String id() {
        return "train-project-leader";
    }

    @Override
    public String valueName() {
        return "leaderTraining";
    }

    @Override
    public Class<LeaderTrainingForm> valueType() {
        return LeaderTrainingForm.class;
    }

    /** Empty: each training is a new one. */
    @Override
    public LeaderTrainingForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of("people", TrainingPeople.choices(people.ofProject(scope.projectId())));
    }
}
