package platssamverkan.process.analysis;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.area.ChosenPlaceView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class PlaceChoiceResult implements StepResult {

    private final AreaService areas;
    private final Texts texts;

    PlaceChoiceResult(AreaService areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "choosePlaces";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var chosen = areas.chosenPlaces(projectId);
        return chosen.isEmpty() ? Optional.empty() : Optional.of(show(chosen, areas.places(projectId).size()));
    }

    private ResultView show(List<ChosenPlaceView> chosen, int examined) {
        var names = texts.names(chosen.stream().map(choice -> choice.place().name()).toList());
        return ResultView.of(texts.text("result.choosePlaces.places", names, examined)).with(justifications(chosen));
    }

    private TableView justifications(List<ChosenPlaceView> chosen) {
        var columns = List.of(
                texts.text("result.choosePlaces.place"), texts.text("result.choosePlaces.justification"));
        return new TableView(texts.text("result.choosePlaces.caption"), columns,
                chosen.stream().map(choice -> List.of(choice.place().name(), choice.justification())).toList());
    }
}
