package platssamverkan.analysis;

import platssamverkan.project.KeptRows;

interface AssessmentRecords extends KeptRows<AssessmentRecord> {}
