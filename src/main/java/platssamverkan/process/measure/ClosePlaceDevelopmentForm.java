package platssamverkan.process.measure;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class ClosePlaceDevelopmentForm implements TaskForm<PlaceDevelopmentForm> {

    private final MeasureStanding standing;

    ClosePlaceDevelopmentForm(MeasureStanding standing) {
        this.standing = standing;
    }

    @Override
    public String id() {
        return "close-place-development";
    }

    @Override
    public String valueName() {
        return "placeDevelopment";
    }

    @Override
    public Class<PlaceDevelopmentForm> valueType() {
        return PlaceDevelopmentForm.class;
    }

    @Override
    public PlaceDevelopmentForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
            "begunText", standing.begun(scope.projectId()),
            "unfinishedText", standing.unfinished(scope.projectId()));
    }
}
