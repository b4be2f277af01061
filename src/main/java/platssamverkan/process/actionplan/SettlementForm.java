package platssamverkan.process.actionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import platssamverkan.actionplan.PlanDecision;

record SettlementForm(@NotNull PlanDecision outcome, @NotBlank @Size(max = 4000) String reason) {}
