package platssamverkan.analysis;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface AnalysisPartRows extends Repository<AnalysisPartRow, UUID>, KeptRows<AnalysisPartRow> {}
