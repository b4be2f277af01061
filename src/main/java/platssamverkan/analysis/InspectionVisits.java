package platssamverkan.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface InspectionVisits extends Repository<InspectionVisitRow, UUID>, KeptRows<InspectionVisitRow> {}
