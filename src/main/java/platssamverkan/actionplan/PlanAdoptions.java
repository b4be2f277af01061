package platssamverkan.actionplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanAdoptions extends JpaRepository<PlanAdoption, UUID> {

    Optional<PlanAdoption> findByProjectIdAndConfirmedIsNull(UUID projectId);

    List<PlanAdoption> findByProjectIdOrderByRecordedAt(UUID projectId);
}
