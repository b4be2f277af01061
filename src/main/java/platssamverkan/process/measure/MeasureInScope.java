package platssamverkan.process.measure;

import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.actionplan.MeasureView;

/** The measure that a task of the process {@code atgard} is about. */
@Component
class MeasureInScope {

    static final String VARIABLE = "measureId";

    private final MeasureService measures;

    MeasureInScope(MeasureService measures) {
        this.measures = measures;
    }

    MeasureView of(Optional<String> id) {
        return measures.find(id(id)).orElseThrow();
    }

    static MeasureId id(Optional<String> id) {
        return MeasureId.of(id.orElseThrow());
    }
}
