package platssamverkan.collaboration;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SteeringGroups extends Repository<SteeringGroup, UUID> {

    Optional<SteeringGroup> findByProjectIdAndSupersededAtIsNull(UUID projectId);

    SteeringGroup saveAndFlush(SteeringGroup group);
}
