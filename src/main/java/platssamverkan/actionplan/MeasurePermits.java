package platssamverkan.actionplan;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeasurePermits extends JpaRepository<MeasurePermit, UUID> {

    List<MeasurePermit> findByMeasureIdOrderByReportAt(UUID measureId);

    default List<PermitReport> reports(MeasureId measure) {
        return findByMeasureIdOrderByReportAt(measure.value()).stream().map(MeasurePermit::report).toList();
    }
}
