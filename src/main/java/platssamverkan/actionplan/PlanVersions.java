package platssamverkan.actionplan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PlanVersions extends JpaRepository<PlanVersion, UUID> {

    Optional<PlanVersion> findFirstByProjectIdOrderByNumberDesc(UUID projectId);

    Optional<PlanVersion> findFirstByProjectIdAndStatusOrderByNumberDesc(UUID projectId, PlanStatus status);

    List<PlanVersion> findByProjectIdOrderByNumber(UUID projectId);

    /** Every row of these measures, left out or not, the newest version's last. */
    @Query("select r from PlannedMeasure r where r.measure.id in :measures order by r.version.number")
    List<PlannedMeasure> rowsOf(Collection<UUID> measures);
}
