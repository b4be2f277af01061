package platssamverkan.process.actionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record PlanCompletionForm(@NotBlank @Size(max = 4000) String note) {}
