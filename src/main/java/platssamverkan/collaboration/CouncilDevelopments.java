package platssamverkan.collaboration;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CouncilDevelopments extends Repository<CouncilDevelopment, UUID> {

    Optional<CouncilDevelopment> findByProjectIdAndSupersededAtIsNull(UUID projectId);

    CouncilDevelopment saveAndFlush(CouncilDevelopment development);
}
