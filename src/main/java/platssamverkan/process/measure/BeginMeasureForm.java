package platssamverkan.process.measure;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.process.engine.TaskForm;
import platssamverkan.process.engine.TaskScope;

@Component
class BeginMeasureForm implements TaskForm<MeasureStartForm> {

    private final MeasureInScope measures;
    private final MeasureTexts texts;

    BeginMeasureForm(MeasureInScope measures, MeasureTexts texts) {
        this.measures = measures;
        this.texts = texts;
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
        return null;
    }

    @Override
    public Map<String, Object> choices(TaskScope scope) {
        var measure = measures.of(scope.id(MeasureInScope.VARIABLE));
        return Map.of(
            "measureText", texts.of(measure),
            "permits", Optional.ofNullable(measure.content().permits()).orElse(""));
    }
}
