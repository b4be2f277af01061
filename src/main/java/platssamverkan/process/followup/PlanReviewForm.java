package platssamverkan.process.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record PlanReviewForm(@NotBlank @Size(max = 4000) String summary) {}
