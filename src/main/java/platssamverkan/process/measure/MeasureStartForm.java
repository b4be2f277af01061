package platssamverkan.process.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import platssamverkan.actionplan.BeginMeasure;

record MeasureStartForm(@NotNull LocalDate begunOn, boolean permitsInHand, @Size(max = 4000) String note) {

    BeginMeasure command() {
        return new BeginMeasure(begunOn, permitsInHand, note);
    }
}
