package platssamverkan.process.introduction;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaReason;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceKind;
import platssamverkan.area.PlaceOwner;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.desk.Texts;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectModels;

@Component
class DefineAreaForm implements TaskForm<AreaDefinitionForm> {

    private final AreaService areas;
    private final ProjectModels models;
    private final Choices choices;
    private final Texts texts;

    DefineAreaForm(AreaService areas, ProjectModels models, Choices choices, Texts texts) {
        this.areas = areas;
        this.models = models;
        this.choices = choices;
        this.texts = texts;
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
        var next = models.followsTheFullModel(scope.projectId()) ? "all" : "two";
        return Map.of(
            "nextText", texts.text("area.places.next." + next),
            "areaReasons", choices.of(AreaReason.values()),
            "placeKinds", choices.of(PlaceKind.values()),
            "placeOwners", choices.of(PlaceOwner.values()));
    }
}
