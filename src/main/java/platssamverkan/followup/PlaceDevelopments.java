package platssamverkan.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface PlaceDevelopments extends Repository<PlaceDevelopment, UUID> {

    Optional<PlaceDevelopment> findByProjectId(UUID projectId);

    PlaceDevelopment saveAndFlush(PlaceDevelopment development);
}
