package platssamverkan.process.actionplan;

import jakarta.validation.constraints.Size;

record ActionPlanDraftForm(@Size(max = 4000) String note) {}
