package platssamverkan.process.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One decision of a meeting. */
public record DecisionRow(@NotBlank @Size(max = 4000) String decision) {}
