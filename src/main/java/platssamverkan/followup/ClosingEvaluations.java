package platssamverkan.followup;

import java.util.UUID;
import org.springframework.data.repository.Repository;
import platssamverkan.project.KeptRows;

interface ClosingEvaluations extends Repository<ClosingEvaluation, UUID>, KeptRows<ClosingEvaluation> {}
