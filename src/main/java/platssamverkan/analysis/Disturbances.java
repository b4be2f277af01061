package platssamverkan.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface Disturbances extends Repository<DisturbanceRow, UUID>, KeptRows<DisturbanceRow> {}
