package platssamverkan.process.analysis;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.RatingService;
import platssamverkan.area.AreaService;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.Markdown;
import platssamverkan.process.engine.Choice;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;
import platssamverkan.project.ProjectId;

@Component
class ChoosePlacesForm implements TaskForm<PlaceChoiceForm> {

    private final AreaService areas;
    private final RatingService ratings;

    ChoosePlacesForm(AreaService areas, RatingService ratings) {
        this.areas = areas;
        this.ratings = ratings;
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
        return Map.of(
            "examinedPlaces", examinedPlaces(scope.projectId()),
            "ratedPlaces", ratedPlaces(scope.projectId()));
    }

    private List<Choice> examinedPlaces(ProjectId projectId) {
        return areas.places(projectId).stream()
            .map(place -> new Choice(place.id().toString(), place.name()))
            .toList();
    }

    private List<RatedPlace> ratedPlaces(ProjectId projectId) {
        var names = areas.places(projectId).stream().collect(Collectors.toMap(PlaceView::id, PlaceView::name));
        return ratings.sheet(projectId).colours().stream()
            .map(colours -> RatedPlace.of(Markdown.literal(names.get(colours.placeId())), colours))
            .toList();
    }
}
