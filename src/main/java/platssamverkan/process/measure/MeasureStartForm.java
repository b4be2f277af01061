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
    @Size(max = MeasureFiles.LONGEST_FIELD) String permitFiles,
    boolean cameras,
    @Size(max = MeasureFiles.LONGEST_FIELD) String balanceFiles,
    @Size(max = MeasureFiles.LONGEST_FIELD) String registerFiles,
    @Size(max = 4000) String note
) {

    boolean begun() {
        return beginning != MeasureBeginning.NOT_FEASIBLE;
    }

    /** The form of a measure in which the plan names cameras. */
    static MeasureStartForm withCameras() {
        return new MeasureStartForm(null, null, null, false, null, true, null, null, null);
    }

    BeginMeasure command(int balanceCount, int registerCount) {
        return new BeginMeasure(begunOn, permitsInHand, cameras, balanceCount, registerCount, note);
    }
}
