package platssamverkan.process.measure;

import jakarta.validation.constraints.Size;

record OperationalStartForm(@Size(max = 4000) String note) {}
