package platssamverkan.collaboration;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CollaborationAnalyses extends Repository<CollaborationAnalysis, UUID> {

    Optional<CollaborationAnalysis> findByProjectIdAndSupersededAtIsNull(UUID projectId);

    CollaborationAnalysis saveAndFlush(CollaborationAnalysis analysis);
}
