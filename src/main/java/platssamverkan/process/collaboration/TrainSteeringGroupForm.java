package platssamverkan.process.collaboration;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class TrainSteeringGroupForm implements TaskForm<GroupTrainingForm> {

    private final TrainingPeople people;

    TrainSteeringGroupForm(TrainingPeople people) {
        this.people = people;
    }

    @Override
    public String id() {
        return "train-steering-group";
    }

    @Override
    public String valueName() {
        return "groupTraining";
    }

    @Override
    public Class<GroupTrainingForm> valueType() {
        return GroupTrainingForm.class;
    }

    /** Empty: each training is a new one. */
    @Override
    public GroupTrainingForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of("people", TrainingPeople.choices(people.ofGroup(scope.projectId())));
    }
}
