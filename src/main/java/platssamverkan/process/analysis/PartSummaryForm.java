package platssamverkan.process.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import platssamverkan.analysis.PartSummary;

/** @param exceptionReason why the part rests on less than the method asks for; null where it does not */
record PartSummaryForm(@NotBlank @Size(max = 4000) String summary, @Size(max = 1000) String exceptionReason) {

    PartSummary summed() {
        return new PartSummary(summary, exceptionReason);
    }
}
