package platssamverkan.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ResultEvaluations extends Repository<ResultEvaluation, UUID> {

    Optional<ResultEvaluation> findFirstByProjectIdAndOccasionOrderByEvaluatedAtDesc(
        UUID projectId, EvaluationOccasion occasion);

    ResultEvaluation saveAndFlush(ResultEvaluation evaluation);
}
