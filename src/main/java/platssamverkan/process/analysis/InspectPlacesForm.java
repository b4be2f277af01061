package platssamverkan.process.analysis;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class InspectPlacesForm implements TaskForm<InspectionForm> {

    private final Raters raters;

    InspectPlacesForm(Raters raters) {
        this.raters = raters;
    }

    @Override
    public String id() {
        return "inspect-places";
    }

    @Override
    public String valueName() {
        return "placeInspection";
    }

    @Override
    public Class<InspectionForm> valueType() {
        return InspectionForm.class;
    }

    @Override
    public InspectionForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of("raters", raters.choices(scope.projectId()));
    }
}
