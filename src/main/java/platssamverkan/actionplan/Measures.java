package platssamverkan.actionplan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Measures extends JpaRepository<Measure, UUID> {

    List<Measure> findByProjectIdAndAdoptedRowNotNullOrderByNumber(UUID projectId);

    List<Measure> findByProjectIdAndStatusInOrderByNumber(UUID projectId, Collection<MeasureStatus> statuses);

    boolean existsByProjectIdAndStatusIn(UUID projectId, Collection<MeasureStatus> statuses);

    @Query("select m.projectId from Measure m where m.id = :id")
    UUID projectOf(UUID id);

    int countByProjectId(UUID projectId);
}
