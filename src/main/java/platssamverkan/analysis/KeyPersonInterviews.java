package platssamverkan.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface KeyPersonInterviews extends Repository<KeyPersonInterviewRow, UUID>, KeptRows<KeyPersonInterviewRow> {}
