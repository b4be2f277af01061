package platssamverkan.process.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.followup.DevelopedMeasure;
import platssamverkan.followup.PlaceDevelopmentService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;

@Component
class PlaceDevelopmentResult implements StepResult {

    private static final String KEY = "result.closePlaceDevelopment.";

    private final PlaceDevelopmentService developments;
    private final MeasureService measures;
    private final Texts texts;

    PlaceDevelopmentResult(PlaceDevelopmentService developments, MeasureService measures, Texts texts) {
        this.developments = developments;
        this.measures = measures;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "closePlaceDevelopment";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var columns = Stream.of("measure", "status").map(column -> texts.text(KEY + column)).toList();
        return developments.development(projectId).map(closed -> ResultView.of(closed.summary()).with(
            new TableView(texts.text(KEY + "caption"), columns, closed.measures().stream().map(this::row).toList())));
    }

    private List<String> row(DevelopedMeasure developed) {
        var measure = measures.find(new MeasureId(developed.measureId())).orElseThrow();
        return List.of(texts.text("plan.measure", measure.number(), measure.content().title()),
            texts.of(developed.status()));
    }
}
