package platssamverkan.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface AssessmentRecords extends Repository<AssessmentRecord, UUID>, KeptRows<AssessmentRecord> {}
