package platssamverkan.process.actionplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

record ConditionFulfilmentForm(@NotNull LocalDate doneOn, @NotBlank @Size(max = 4000) String how) {}
