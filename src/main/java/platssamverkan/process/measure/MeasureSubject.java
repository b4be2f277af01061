package platssamverkan.process.measure;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.process.desk.TaskSubject;
import platssamverkan.process.desk.Texts;

@Component
class MeasureSubject implements TaskSubject {

    private final MeasureService measures;
    private final Texts texts;

    MeasureSubject(MeasureService measures, Texts texts) {
        this.measures = measures;
        this.texts = texts;
    }

    @Override
    public Optional<String> title(String businessKey) {
        return measures.find(MeasureId.of(businessKey))
            .map(measure -> texts.text("plan.measure", measure.number(), measure.content().title()));
    }
}
