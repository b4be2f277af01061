package platssamverkan.process.analysis;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record FactorAssessmentForm(@NotBlank @Size(max = 4000) String summary) {}
