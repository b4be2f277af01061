package platssamverkan.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContinuedWorks extends Repository<ContinuedWork, UUID> {

    Optional<ContinuedWork> findByProjectIdAndSupersededAtIsNull(UUID projectId);

    ContinuedWork saveAndFlush(ContinuedWork work);
}
