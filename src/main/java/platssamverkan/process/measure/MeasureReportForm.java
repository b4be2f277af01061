package platssamverkan.process.measure;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import platssamverkan.actionplan.Kronor;
import platssamverkan.actionplan.MeasureOutcome;
import platssamverkan.actionplan.ReportMeasure;

record MeasureReportForm(
    @NotNull MeasureOutcome outcome,
    @Size(max = 4000) String reason,
    @Size(max = 4000) String done,
    LocalDate completedOn,
    @PositiveOrZero @Digits(integer = 11, fraction = 2) BigDecimal cost,
    @Size(max = 4000) String evidence,
    @Size(max = MeasureFiles.LONGEST_FIELD) String evidenceFiles,
    @Size(max = 4000) String noFilesReason
) {

    /** @param allFiles how many files show the measure, those of earlier reports included */
    ReportMeasure command(int allFiles) {
        return new ReportMeasure(
            outcome, done, reason, completedOn, evidence, Kronor.toOre(cost), allFiles, noFilesReason);
    }
}
