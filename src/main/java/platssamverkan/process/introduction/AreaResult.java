package platssamverkan.process.introduction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.area.AreaService;
import platssamverkan.area.AreaView;
import platssamverkan.area.PlaceView;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class AreaResult implements StepResult {

    private final AreaService areas;
    private final Texts texts;

    AreaResult(AreaService areas, Texts texts) {
        this.areas = areas;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "defineArea";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return areas.area(projectId).map(area -> new ResultView(sentences(area), List.of(places(area))));
    }

    private List<String> sentences(AreaView area) {
        var reasons = texts.names(area.reasons().stream()
            .map(reason -> texts.text("result.defineArea.because." + reason))
            .toList());
        return Stream.of(
                        Optional.of(texts.text("result.defineArea.area", area.name(), area.description())),
                        Optional.of(texts.text("result.defineArea.reasons", reasons, area.rationale())),
                        area.delimitation().map(words -> texts.text("result.defineArea.delimitation", words)),
                        area.hectares().map(hectares -> texts.text("result.defineArea.hectares", hectares)))
                .flatMap(Optional::stream)
                .toList();
    }

    private TableView places(AreaView area) {
        var columns = Stream.of("name", "kind", "owner", "description")
                .map(column -> texts.text("result.defineArea.place." + column))
                .toList();
        return new TableView(texts.text("result.defineArea.places"), columns,
                area.places().stream().map(this::row).toList());
    }

    private List<String> row(PlaceView place) {
        return List.of(place.name(), texts.of(place.kind()), texts.of(place.owner()), place.description());
    }
}
