package platssamverkan.process.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import platssamverkan.actionplan.DecisionWay;
import platssamverkan.actionplan.FurtherDecision;

record DecisionOpeningForm(
    @NotNull DecisionWay way,
    LocalDate lastDay,
    List<PlanAdoptionForm.@Valid @NotNull FurtherRow> furtherDecisions
) {

    DecisionOpeningForm {
        furtherDecisions = furtherDecisions == null ? List.of() : furtherDecisions;
    }

    List<FurtherDecision> further() {
        return furtherDecisions.stream().map(PlanAdoptionForm.FurtherRow::decision).toList();
    }
}
