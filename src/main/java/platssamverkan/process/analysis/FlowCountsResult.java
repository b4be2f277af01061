package platssamverkan.process.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import platssamverkan.analysis.FlowCount;
import platssamverkan.analysis.FlowCountService;
import platssamverkan.analysis.FlowView;
import platssamverkan.analysis.Occasion;
import platssamverkan.process.desk.ResultView;
import platssamverkan.process.desk.StepResult;
import platssamverkan.process.desk.TableView;
import platssamverkan.process.desk.Texts;
import platssamverkan.project.ProjectId;
import platssamverkan.project.RowView;

@Component
class FlowCountsResult implements StepResult {

    private final FlowCountService flows;
    private final FlowWords flowWords;
    private final AnalysisWords words;
    private final SheetPlaces places;
    private final Texts texts;

    FlowCountsResult(FlowCountService flows, FlowWords flowWords, AnalysisWords words, SheetPlaces places, Texts texts) {
        this.flows = flows;
        this.flowWords = flowWords;
        this.words = words;
        this.places = places;
        this.texts = texts;
    }

    @Override
    public String step() {
        return "countFlows";
    }

    @Override
    public Optional<ResultView> show(ProjectId projectId) {
        return flows.summary(projectId).map(RowView::content).map(summary -> {
            var view = flows.flows(projectId, Occasion.BASELINE);
            var sentences = Stream.concat(Stream.of(summary.summary()), Optional.ofNullable(summary.exceptionReason())
                    .map(reason -> texts.text("result.countFlows.exception", reason)).stream());
            return new ResultView(sentences.toList(), List.of(flowWords.rates(view), counts(projectId, view)));
        });
    }

    private TableView counts(ProjectId projectId, FlowView view) {
        var names = places.names(projectId);
        return new TableView(texts.text("worksheet.flow-counts.title"),
                words.columns("worksheet.flow-counts", "place", "point", "when", "people", "ofWhom", "circumstances"),
                view.rows().stream().map(RowView::content).map((FlowCount count) -> flowWords.line(count, names)).toList());
    }
}
