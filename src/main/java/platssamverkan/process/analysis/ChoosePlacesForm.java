package platssamverkan.process.analysis;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.process.engine.Choice;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectId;

@Component
class ChoosePlacesForm implements TaskForm<PlaceChoiceForm> {

    private final AreaService areas;

    ChoosePlacesForm(AreaService areas) {
        this.areas = areas;
    }

    @Override
    public String id() {
        return "choose-places";
    }

    @Override
    public String valueName() {
        return "placeChoice";
    }

    @Override
    public Class<PlaceChoiceForm> valueType() {
        return PlaceChoiceForm.class;
    }

    @Override
    public PlaceChoiceForm prefill(TaskScope scope) {
        return PlaceChoiceForm.of(areas.chosenPlaces(scope.projectId()));
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        return Map.of("examinedPlaces", examinedPlaces(scope.projectId()));
    }

    private List<Choice> examinedPlaces(ProjectId projectId) {
        return areas.places(projectId).stream()
                .map(place -> new Choice(place.id().toString(), place.name()))
                .toList();
    }
}
