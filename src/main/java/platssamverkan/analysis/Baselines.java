package platssamverkan.analysis;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface Baselines extends Repository<Baseline, UUID> {

    Optional<Baseline> findById(UUID projectId);

    Baseline saveAndFlush(Baseline baseline);
}
