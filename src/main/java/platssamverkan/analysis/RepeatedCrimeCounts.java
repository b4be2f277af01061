package platssamverkan.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface RepeatedCrimeCounts extends Repository<RepeatedCrimeCountRow, UUID>, KeptRows<RepeatedCrimeCountRow> {}
