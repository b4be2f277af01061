package platssamverkan.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface CrimeCounts extends Repository<CrimeCountRow, UUID>, KeptRows<CrimeCountRow> {}
