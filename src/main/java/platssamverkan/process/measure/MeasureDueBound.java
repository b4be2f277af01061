package platssamverkan.process.measure;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import platssamverkan.actionplan.MeasureId;
import platssamverkan.actionplan.MeasureService;
import platssamverkan.process.engine.DueBound;
import platssamverkan.process.engine.TaskScope;

/** A measure is begun and reported at the latest on the day when it shall be carried out. */
@Component
class MeasureDueBound implements DueBound {

    private final MeasureService measures;

    MeasureDueBound(MeasureService measures) {
        this.measures = measures;
    }

    @Override
    public Optional<LocalDate> latest(TaskScope scope) {
        return scope.id(MeasureInScope.VARIABLE).map(MeasureId::of).flatMap(measures::find)
            .map(measure -> measure.commitment().endsOn());
    }
}
