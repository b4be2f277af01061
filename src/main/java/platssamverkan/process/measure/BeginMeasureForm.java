package platssamverkan.process.measure;

import java.util.Map;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureBeginning;
import platssamverkan.process.desk.Choices;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class BeginMeasureForm implements TaskForm<MeasureStartForm> {

    /** Shows the question about permits; the words stand in the text above. */
    private static final String NEEDED = "needed";

    private final MeasureInScope measures;
    private final MeasureTexts texts;
    private final Choices choices;

    BeginMeasureForm(MeasureInScope measures, MeasureTexts texts, Choices choices) {
        this.measures = measures;
        this.texts = texts;
        this.choices = choices;
    }

    @Override
    public String id() {
        return "begin-measure";
    }

    @Override
    public String valueName() {
        return "measureStart";
    }

    @Override
    public Class<MeasureStartForm> valueType() {
        return MeasureStartForm.class;
    }

    @Override
    public MeasureStartForm prefill(TaskScope scope) {
        var measure = measures.of(scope.id(MeasureInScope.VARIABLE));
        return measure.content().namesCameraSurveillance() ? MeasureStartForm.withCameras() : null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        var measure = measures.of(scope.id(MeasureInScope.VARIABLE));
        return Map.of(
            "measureText", texts.of(measure),
            "measureBeginnings", choices.of(MeasureBeginning.values()),
            "permits", measure.content().needsPermits() ? NEEDED : "");
    }
}
