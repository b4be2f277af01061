package platssamverkan.process.actionplan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import platssamverkan.actionplan.Attendee;
import platssamverkan.actionplan.FurtherDecision;
import platssamverkan.actionplan.PlanDecision;
import platssamverkan.actionplan.RecordAdoption;

record PlanAdoptionForm(
    @NotNull LocalDate heldOn,
    @NotBlank @Size(max = 200) String minutesReference,
    Set<@NotBlank @Size(max = 500) String> present,
    @NotNull PlanDecision decision,
    @Size(max = 4000) String requiredChanges,
    @Size(max = 4000) String reservations,
    List<@Valid @NotNull FurtherRow> furtherDecisions
) {

    PlanAdoptionForm {
        present = present == null ? Set.of() : present;
        furtherDecisions = furtherDecisions == null ? List.of() : furtherDecisions;
    }

    record FurtherRow(
        @NotBlank @Size(max = 200) String body, LocalDate decidesOn, @Size(max = 200) String registryNumber
    ) {

        static FurtherRow of(FurtherDecision decision) {
            return new FurtherRow(decision.body(), decision.decidesOn(), decision.registryNumber());
        }

        FurtherDecision decision() {
            return new FurtherDecision(body, decidesOn, registryNumber);
        }
    }

    RecordAdoption adoption(List<Attendee> attendees) {
        var changes = Optional.of(decision).filter(PlanDecision.RETURNED::equals).map(returned -> requiredChanges);
        return new RecordAdoption(heldOn, attendees, decision, changes.orElse(null), reservations, minutesReference,
            furtherDecisions.stream().map(FurtherRow::decision).toList());
    }
}
