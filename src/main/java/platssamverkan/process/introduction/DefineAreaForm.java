package platssamverkan.process.introduction;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaReason;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class DefineAreaForm implements TaskForm<AreaDefinitionForm> {

    private final AreaService areas;
    private final Choices choices;

    DefineAreaForm(AreaService areas, Choices choices) {
        this.areas = areas;
        this.choices = choices;
    }

    @Override
    public String id() {
        return "define-area";
    }

    @Override
    public String valueName() {
        return "areaDefinition";
    }

    @Override
    public Class<AreaDefinitionForm> valueType() {
        return AreaDefinitionForm.class;
    }

    @Override
    public AreaDefinitionForm prefill(TaskScope scope) {
        return areas.area(scope.projectId()).map(AreaDefinitionForm::of).orElse(null);
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of(
                "areaReasons", choices.of(AreaReason.values()),
                "placeKinds", choices.of(PlaceKind.values()),
                "placeOwners", choices.of(PlaceOwner.values()));
    }
}
