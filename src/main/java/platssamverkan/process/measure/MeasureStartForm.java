package platssamverkan.process.measure;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import platssamverkan.actionplan.BeginMeasure;
import platssamverkan.actionplan.MeasureBeginning;

/** @param beginning null in forms from before it was asked: the measure has begun */
record MeasureStartForm(
    MeasureBeginning beginning,
    @Size(max = 4000) String reason,
    LocalDate begunOn,
    boolean permitsInHand,
    @Size(max = 4000) String note
) {

    boolean begun() {
        return beginning != MeasureBeginning.NOT_FEASIBLE;
    }

    BeginMeasure command() {
        return new BeginMeasure(begunOn, permitsInHand, note);
    }
}
