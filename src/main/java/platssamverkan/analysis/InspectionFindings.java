package platssamverkan.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface InspectionFindings extends Repository<InspectionFindingRow, UUID>, KeptRows<InspectionFindingRow> {}
