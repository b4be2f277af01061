package platssamverkan.actionplan;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface OperationalStarts extends Repository<OperationalStartRow, UUID>, KeptRows<OperationalStartRow> {}
