package platssamverkan.followup;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface HandOvers extends Repository<HandOver, UUID> {

    Optional<HandOver> findByProjectId(UUID projectId);

    HandOver saveAndFlush(HandOver handOver);
}
