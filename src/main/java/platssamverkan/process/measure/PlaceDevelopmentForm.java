package platssamverkan.process.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record PlaceDevelopmentForm(@NotBlank @Size(max = 4000) String summary) {}
