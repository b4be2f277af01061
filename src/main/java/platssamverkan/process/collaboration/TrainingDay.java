package platssamverkan.process.collaboration;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

record TrainingDay(@NotNull LocalDate heldOn) {}
