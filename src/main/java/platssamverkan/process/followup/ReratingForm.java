package platssamverkan.process.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ReratingForm(@NotBlank @Size(max = 4000) String summary) {}
