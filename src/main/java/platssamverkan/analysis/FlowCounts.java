package platssamverkan.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface FlowCounts extends Repository<FlowCountRow, UUID>, KeptRows<FlowCountRow> {}
