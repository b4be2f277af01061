package platssamverkan.actionplan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanVersions extends JpaRepository<PlanVersion, UUID> {

    Optional<PlanVersion> findFirstByProjectIdOrderByNumberDesc(UUID projectId);

    Optional<PlanVersion> findFirstByProjectIdAndStatusOrderByNumberDesc(UUID projectId, PlanStatus status);

    List<PlanVersion> findByProjectIdOrderByNumber(UUID projectId);
}
