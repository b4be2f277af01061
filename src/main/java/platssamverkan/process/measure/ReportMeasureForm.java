package platssamverkan.process.measure;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureOutcome;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class ReportMeasureForm implements TaskForm<MeasureReportForm> {

    private final MeasureInScope measures;
    private final MeasureTexts texts;
    private final Choices choices;
    private final MeasureFiles files;

    ReportMeasureForm(MeasureInScope measures, MeasureTexts texts, Choices choices, MeasureFiles files) {
        this.measures = measures;
        this.texts = texts;
        this.choices = choices;
        this.files = files;
    }

    @Override
    public String id() {
        return "report-measure";
    }

    @Override
    public String valueName() {
        return "measureReport";
    }

    @Override
    public Class<MeasureReportForm> valueType() {
        return MeasureReportForm.class;
    }

    @Override
    public MeasureReportForm prefill(TaskScope scope) {
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        var measure = measures.of(scope.id(MeasureInScope.VARIABLE));
        return Map.of(
            "measureText", texts.of(measure),
            "measureOutcomes", choices.of(MeasureOutcome.values()),
            "earlierFiles", files.evidence(measure.projectId(), measure.id()));
    }
}
