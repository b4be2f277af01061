package platssamverkan.process.measure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.OperationalStart;
import platssamverkan.actionplan.OperationalStartService;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

@Component
class OperationalStartResult implements StepResult {

    private static final String KEY = "worksheet.operational-start.";

    private final OperationalStartService starts;
    private final MeasureService measures;
    private final Texts texts;

    OperationalStartResult(OperationalStartService starts, MeasureService measures, Texts texts) {
        this.starts = starts;
        this.measures = measures;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "startOperationalMeasures";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        var rows = starts.rows(projectId).stream().map(RowView::content).toList();
        var columns = Stream.of("measure", "startsOn", "needs").map(column -> texts.text(KEY + column)).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(ResultView.of().with(
            new TableView(texts.text(KEY + "caption"), columns, rows.stream().map(this::row).toList())));
    }

    private List<String> row(OperationalStart start) {
        var measure = measures.find(new MeasureId(start.measureId())).orElseThrow();
        return List.of(texts.text("plan.measure", measure.number(), measure.content().title()),
            texts.date(start.startsOn()), Optional.ofNullable(start.needs()).orElse(""));
    }
}
