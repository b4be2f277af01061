package platssamverkan.process.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import platssamverkan.actionplan.OperationalStart;

record StartDayForm(@NotNull LocalDate startsOn, @Size(max = 4000) String needs) {

    static StartDayForm of(OperationalStart start) {
        return new StartDayForm(start.startsOn(), start.needs());
    }

    OperationalStart start(UUID measure) {
        return new OperationalStart(measure, startsOn, needs);
    }
}
